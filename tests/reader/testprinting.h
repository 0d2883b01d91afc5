#pragma once

#include "pictures/picturestore.h"
#include "reader/printing.h"
#include "support/temporaryfiles.h"

#include <QApplication>
#include <QPushButton>
#include <QWidget>

namespace Wenda {

inline Answer answerOf(const QString &title, int paragraphs)
{
    Answer answer;
    answer.page.title = title;
    answer.page.html = u"<h3>" + title + u"</h3>";
    for (int i = 0; i < paragraphs; ++i)
        answer.page.html += QStringLiteral("<p>会影响备案。</p>");
    answer.libraryTitle = QStringLiteral("备案");
    return answer;
}

template <class T>
T *visible()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

inline QPushButton *buttonOf(QWidget *window, const QString &text)
{
    const auto buttons = window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

// A window that prints.
struct TestPrinting
{
    TestPrinting() { window.show(); }

    TemporaryFiles files;
    PictureStore store{files.path(QStringLiteral("cache")), files.path(QStringLiteral("kept"))};
    QWidget window;
    Printing &printing = *new Printing(store, &window);
};

} // namespace Wenda
