#pragma once

namespace Wenda {

// The numbers of the ranking. Chosen on 120 queries over one documentation tree, all of them seen: what they are worth
// on another library is not known.
struct Weights
{
    float heading = 4;
    float trail = 1.6f;
    float text = 1;
    float saturation = 1.2f;   // BM25's k1
    float lengthShare = 0.4f;  // BM25's b, for texts
    float headingShare = 0.3f; // the same for headings
    float singleCharacter = 0.2f;
    float weakPair = 0.25f; // a pair across two words
    float cohesionScale = 3;
    float synonym = 1;
    float coverage = 1; // how much it matters that all of the query is there
    float window = 0.4f;
    float run = 0.5f;
    float questionWord = 0.1f;
    float askingHeading = 1.2f;  // a question's share for a heading that asks, too
    float amongQuestions = 1.1f; // and for a page of frequent questions
};

inline constexpr Weights weights;

} // namespace Wenda
