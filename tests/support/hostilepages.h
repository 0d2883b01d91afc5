#pragma once

namespace Wenda {

// What pages that were made to hurt are made of: each piece is repeated, thousands of times.

// Marks that nest one deeper each time.
inline constexpr const char *hostileNesting[] = {">", "> ", "- ", "1. ", "* > "};

// Whole lines.
inline constexpr const char *hostileLines[] = {
    "> a\n",   "- a\n",   "- a\n\n", "* a\n  ",      "# a\n",    "a\n",       "a\n\n",   "\n",          "```\n",
    "~~~ a\n", "- ```\n", "|-|\n",   "|a|b\n|-|-\n", "[a]: b\n", "[^1]: a\n", "::: a\n", "<dx-tabs>\n", "<dx-alert>"};

// In a line.
inline constexpr const char *hostileRuns[] = {"[",       "![",    "](", "[a](", "[[a]", "*",  "**a", "__a ", "a**b",
                                              "*a_ ",    "***a",  "`",  "~",    "~~a ", "\\", "<",   "&",    "&amp;",
                                              "http://", "www._", "a@", "a@b.", "[^",   "|",  "!"};

// An author's HTML.
inline constexpr const char *hostileTags[] = {"<!--",
                                              "<!--\n",
                                              "<!a",
                                              "<?",
                                              "<![CDATA[",
                                              "<a ",
                                              "<a b=\"",
                                              "<a b='",
                                              "<b>",
                                              "<b>a\n\n",
                                              "<font color=1>a</p>",
                                              "<div>",
                                              "<div>\n\n",
                                              "<p>",
                                              "<li>",
                                              "<td>",
                                              "<table><tr><td>",
                                              "<table>\n",
                                              "<table>\n\n",
                                              "<table><tr><td>\n\n",
                                              "<ul><li>",
                                              "<ul>\n",
                                              "<blockquote>",
                                              "<h1>a",
                                              "<pre>",
                                              "<pre>\n\n",
                                              "<script>",
                                              "<style>\n",
                                              "<style>a\n\n",
                                              "<select>",
                                              "<textarea>",
                                              "<svg>",
                                              "<video>",
                                              "<iframe src=a>",
                                              "<a name=x>",
                                              "<x>",
                                              "</div></td></table></ul></blockquote>"};

} // namespace Wenda
