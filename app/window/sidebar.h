#pragma once

#include "librarian/librarian.h"
#include "library/topictreemodel.h"
#include "search/hit.h"

#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace Wenda {

class OpenBranches;
class RecentSearches;
class ResultsPanel;
class SearchField;
class TopicTree;

// What stands at the left: the search field over the tree of topics, or over the results while something is searched.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(Librarian &librarian, QWidget *parent = nullptr);

    SearchField *field() const { return m_field; }
    TopicTree *tree() const { return m_tree; }
    ResultsPanel *results() const { return m_results; }
    TopicTreeModel &topics() const { return *m_model; }

    void setLibraries(const QList<LibraryPtr> &libraries);    // open branches and the scroll place are kept
    QStringList openBranches() const;                         // "root\nid" of each
    void setOpenBranches(const QStringList &branches);        // as soon as their libraries are there
    void follow(const QString &root, const QString &topicId); // the tree follows what the pane shows
    void search(const QString &text);
    void searchAgain(); // the index is complete, or the scope changed
    void followIndex(const Librarian::IndexProgress &progress);
    void leaveSearch(); // the tree comes back as it was
    bool isSearching() const;

    QStringList recentSearches() const;
    void setRecentSearches(const QStringList &texts);

Q_SIGNALS:
    void topicChosen(const QString &root, const QString &topicId, bool inTab);
    void topicDragged(const QString &root, const QString &topicId); // a hit, too
    void topicMenuWanted(const QString &root, const QString &topicId, const QPoint &globalPlace);
    void hitChosen(const Wenda::Hit &hit, bool inTab);
    void hitMenuWanted(const Wenda::Hit &hit, const QPoint &globalPlace);
    void branchesChanged();                    // one was opened or closed
    void wordsFound(const QStringList &words); // to mark in the answer; empty when the search is left

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &text);
    void showResults(const Results &results);
    void showCount();
    void choose(const QModelIndex &index, bool inTab);
    bool isTopic(const QModelIndex &index) const; // not a folder or library
    void retranslate();

    Librarian &m_librarian;
    TopicTreeModel *m_model;
    SearchField *m_field;
    QStackedWidget *m_stack;
    TopicTree *m_tree;
    ResultsPanel *m_results;
    OpenBranches *m_branches;
    RecentSearches *m_recent;
    QString m_asked;
    int m_limit = 0;
    qsizetype m_grown = 0; // how far the index was when it was asked last, in steps
};

} // namespace Wenda
