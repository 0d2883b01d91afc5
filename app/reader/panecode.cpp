// The button that copies a block of code: at the block's corner while the pointer is over it.
#include "reader/paneparts.h"

#include <QApplication>
#include <QClipboard>

namespace Wenda {

static constexpr int cornerGap = 5;

void Pane::showCodeButton(int codeBlock)
{
    IconButton &button = m_parts->codeButton;
    const QRect code = m_parts->document->codeRect(codeBlock).translated(-inDocument({})).toRect();
    if (std::exchange(m_parts->codeUnderPointer, codeBlock) != codeBlock)
        button.setIconName(QStringLiteral("copy"));
    // Of a block that begins above the view, the corner that can be seen.
    const int lowest = code.bottom() - button.height() - cornerGap;
    button.move(code.right() - button.width() - cornerGap, qMin(qMax(code.top(), 0) + cornerGap, lowest));
    button.setVisible(!code.isEmpty());
}

void Pane::copyCodeUnderPointer()
{
    QApplication::clipboard()->setText(m_parts->document->codeText(m_parts->codeUnderPointer));
    m_parts->codeButton.setIconName(QStringLiteral("check"));
}

} // namespace Wenda
