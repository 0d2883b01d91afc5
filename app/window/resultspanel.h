#pragma once

#include "search/hit.h"

#include <QWidget>

class QModelIndex;
class QStackedWidget;
class QTabBar;

namespace Wenda {

class HitList;
class HitListModel;
class HitTreeModel;
class NothingFound;
class SearchScope;
class TopicTree;

// The results of a search: by relevance, or where they stand in the contents.
class ResultsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPanel)

public:
    explicit ResultsPanel(QWidget *parent = nullptr);

    void setResults(const Results &results);
    void clear();
    const Results &results() const;
    void walk(int rows);                   // the current hit, by rows
    void openCurrent();                    // sends hitChosen
    int currentPlace() const;              // of the current hit in what is shown, from 0; -1: none
    QWidget *view() const;                 // what stands in front: list, tree or what is said of nothing
    void setFolder(const QString &folder); // of the page that is open; empty: none
    QString scope() const;                 // the folder that is searched; empty: all

Q_SIGNALS:
    void hitChosen(const Wenda::Hit &hit);
    void hitTabWanted(const Wenda::Hit &hit);
    void hitDragged(const Wenda::Hit &hit);
    void hitMenuWanted(const Wenda::Hit &hit, const QPoint &globalPlace);
    void queryWanted(const QString &query);
    void moreWanted(int limit);
    void currentChanged();
    void scopeChanged(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop();
    void buildViews();
    void showView();
    void askForTree();
    void walkTree(int rows);
    void followTree(const QModelIndex &index);
    bool isTreeShown() const;
    int currentRow() const; // in the list; -1: none
    void retranslate();

    QTabBar *m_tabs;
    SearchScope *m_scope;
    QStackedWidget *m_stack;
    HitList *m_list;
    TopicTree *m_tree;
    NothingFound *m_nothing;
    HitListModel *m_listModel;
    HitTreeModel *m_treeModel;
    bool m_isTreeOld = false;   // it has not yet the hits of the list
    bool m_isTreeAsked = false; // for more hits than a list begins with
};

} // namespace Wenda
