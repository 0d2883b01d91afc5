#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

// Which room may include which; every room may include base and itself.
static const QHash<QString, QStringList> arrows = {
    {"base", {}},
    {"library", {}},
    {"markdown", {}},
    {"search", {}},
    {"pictures", {}},
    {"librarian", {"library", "markdown", "search"}},
    {"paper", {"markdown", "pictures"}},
    {"reader", {"paper", "markdown", "pictures"}},
    {"window", {"reader", "librarian", "library", "search", "pictures", "paper", "markdown"}},
    {"cli", {"librarian", "paper", "library", "search", "markdown", "pictures"}},
    {"main", {"window", "cli", "reader", "librarian", "paper", "pictures", "library", "search"}},
};

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsAnArrow()
    {
        static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/"),
                                                QRegularExpression::MultilineOption);
        const QString app = QStringLiteral(SOURCE_ROOT "/app/");
        int seen = 0;
        QDirIterator files(app, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(app.size());
            const QString room = path.contains('/') ? path.section('/', 0, 0) : QStringLiteral("main");
            QVERIFY2(arrows.contains(room), qPrintable(path + ": a room that the table does not know"));
            QFile file(app + path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString other = found.next().captured(1);
                ++seen;
                QVERIFY2(other == room || other == QLatin1String("base") || arrows[room].contains(other),
                         qPrintable(path + " includes from " + other));
            }
        }
        QVERIFY(seen > 0);
    }

    void qtHeadersAreBare()
    {
        static const QRegularExpression wide(QStringLiteral("^#include <Qt[A-Z][A-Za-z]+/"),
                                             QRegularExpression::MultilineOption);
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/app"), {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!wide.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        }
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
