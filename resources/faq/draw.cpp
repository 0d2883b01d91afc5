#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>
#include <optional>

// Runs while Wenda is built: draws one SVG as a PNG twice its size, its words replaced by a word list's where one is
// given. Usage: wenda_draw DRAWING.svg PICTURE.png [WORDS.txt]

namespace {

using Words = QHash<QString, QString>;

[[noreturn]] void giveUp(const QString &path, const char *why)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(path), why);
    std::exit(1);
}

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(path, "cannot be read");
    return QString::fromUtf8(file.readAll());
}

// A line is a Chinese word, a tab, and the other language's.
Words wordsIn(const QString &path)
{
    Words words;
    for (const QString &line : textOf(path).split(QLatin1Char('\n')))
        if (line.contains(QLatin1Char('\t')))
            words.insert(line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1));
    return words;
}

// Nothing where the drawing has a Han word that the list has not: a half-translated picture is worse than no build.
std::optional<QString> translated(const QString &svg, const Words &words)
{
    static const QRegularExpression text(QStringLiteral(">([^<]*\\p{Han}[^<]*)</text>"));
    QString result;
    qsizetype done = 0;
    for (auto found = text.globalMatch(svg); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto word = words.constFind(match.captured(1));
        if (word == words.cend())
            return std::nullopt;
        result += svg.mid(done, match.capturedStart(1) - done) + word->toHtmlEscaped();
        done = match.capturedEnd(1);
    }
    return result + svg.mid(done);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        giveUp(arguments.value(0), "needs a drawing and the name of a picture");

    QString svg = textOf(arguments[1]);
    if (arguments.size() > 3) {
        const std::optional<QString> other = translated(svg, wordsIn(arguments[3]));
        if (!other)
            giveUp(arguments[1], "has a word that the word list has not");
        svg = *other;
    }
    QSvgRenderer drawing(svg.toUtf8());
    if (!drawing.isValid())
        giveUp(arguments[1], "is not a drawing");
    QImage picture(drawing.defaultSize() * 2, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawing.render(&painter);
    painter.end();
    if (!picture.save(arguments[2], "PNG"))
        giveUp(arguments[2], "cannot be written");
    return 0;
}
