#pragma once

#include "base/settings.h"

#include <QDialog>

class QComboBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QCheckBox;
class QPushButton;
class QSpinBox;

namespace Wenda {

// The few things to choose; every change counts at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    void setCacheSize(qint64 bytes);

Q_SIGNALS:
    void cacheClearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void show(const Preferences &preferences);
    void store();
    void retranslate();
    QLabel *addRow(QWidget *control);

    Settings &m_settings;
    QFormLayout *m_form;
    QComboBox *m_appearance;
    QComboBox *m_language;
    QSpinBox *m_textScale;
    QSpinBox *m_lineWidth;
    QCheckBox *m_ownFont;
    QFontComboBox *m_textFont;
    QComboBox *m_pictureLoading;
    QSpinBox *m_cache;
    QPushButton *m_clearCache;
    QCheckBox *m_isOffline;
    QPushButton *m_reset;
    QPushButton *m_close;
    QList<QLabel *> m_labels;
    qint64 m_cacheSize = -1;
    bool m_isShowing = false; // the controls are being set: nothing is to be stored
};

} // namespace Wenda
