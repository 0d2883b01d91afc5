#pragma once

namespace Wenda {

// The numbers of the ranking. Chosen for what helps on several sets of questions over one documentation tree at once;
// around these values the order of the answers hardly depends on them.
struct Weights
{
    float heading = 8;
    float trail = 4;
    float text = 1;
    float saturation = 2;      // BM25's k1
    float lengthShare = 0.5f;  // BM25's b, for texts
    float headingShare = 0.2f; // the same for headings
    float singleCharacter = 0.4f;
    float loneCharacter = 1.5f; // of that, for one that makes no word with its neighbours
    float latinWord = 1.6f;     // a product, a unit, an error: people do not write them in passing
    float weakPair = 0.35f;     // a pair across two words
    float cohesionScale = 4;
    float partOfWord = 0.5f;   // how much a character may cling to a neighbour and still have synonyms of its own
    float synonym = 0.8f;      // of the word's own worth
    float synonymFloor = 0.7f; // of the synonym's, where the word itself says less ("改" for "修改")
    float coverage = 0.8f;     // how much it matters that all of the query is there
    float window = 0.1f;
    float run = 0.5f;
    float present = 0.5f; // how often, fields weighed, a word must stand in a topic to be there in full: long texts
                          // hold a little of everything
    float questionWord = 0.1f;
    float askingHeading = 1.1f;  // a question's share for a heading that asks, too
    float amongQuestions = 1.2f; // and for a page of frequent questions
    float headingSaid = 0.3f;    // more for a heading of which a question says every word
    float samePage = 0.9f; // of its own worth, for a further topic of a page already in the list; three times at most
};

inline constexpr Weights weights;

// What a word's frequency is worth: ever less for each time more, 1 at most.
inline float saturated(float frequency)
{
    return frequency / (weights.saturation + frequency);
}

} // namespace Wenda
