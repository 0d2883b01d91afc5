#include <QFile>
#include <QProcess>
#include <QTest>

// The two commands that a person starts, as far as they can be tried without a build in the build.
class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADisplay_oneSentenceNamesWhatNeedsNone()
    {
        QProcess run;
        run.setProcessEnvironment(withoutDisplay());
        run.start(QStringLiteral(SOURCE_ROOT "/app/run"), {QStringLiteral("page.md")});
        QVERIFY(run.waitForFinished());
        QCOMPARE(run.exitStatus(), QProcess::NormalExit);
        QCOMPARE(run.exitCode(), 3);
        QCOMPARE(run.readAllStandardOutput(), QByteArray());
        const QByteArray said = run.readAllStandardError();
        QCOMPARE(said.count('\n'), 1);
        for (const char *command : {"topics", "search", "show", "export", "index", "fetch", "check"})
            QVERIFY2(said.contains(command), command);
    }

    void continuousIntegration_runsWhatAPersonRuns()
    {
        QFile script(QStringLiteral(SOURCE_ROOT "/.ci/run"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QCOMPARE(script.readAll(), QByteArray("#!/bin/sh\nexec \"$(dirname \"$0\")/../tests/run\"\n"));
    }

    void packages_areSortedNames()
    {
        QFile list(QStringLiteral(SOURCE_ROOT "/app/packages.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly | QIODevice::Text));
        QByteArray last;
        for (const QByteArray &line : list.readAll().split('\n')) {
            if (line.startsWith('#')) // the next section
                last.clear();
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            QVERIFY2(line > last && line == line.trimmed(), line.constData());
            last = line;
        }
    }

private:
    static QProcessEnvironment withoutDisplay()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        return environment;
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "run_test.moc"
