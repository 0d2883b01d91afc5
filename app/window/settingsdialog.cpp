#include "window/settingsdialog.h"

#include "window/scrolledpart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace Wenda {

namespace {

const QStringList languages{QString(), QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};

void setTexts(QComboBox *box, const QStringList &texts)
{
    while (box->count() < texts.size())
        box->addItem({});
    for (int i = 0; i < texts.size(); ++i)
        box->setItemText(i, texts.at(i));
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_form(new QFormLayout)
    , m_appearance(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_textScale(new QSpinBox(this))
    , m_lineWidth(new QSpinBox(this))
    , m_ownFont(new QCheckBox(this))
    , m_textFont(new QFontComboBox(this))
    , m_pictureLoading(new QComboBox(this))
    , m_cache(new QSpinBox(this))
    , m_clearCache(new QPushButton(this))
    , m_isOffline(new QCheckBox(this))
    , m_reset(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    retranslate();
    resize(withinScreen(*this, sizeHint()));
    show(m_settings.preferences());
    const auto store = [this] { this->store(); };
    for (QComboBox *box : {m_appearance, m_language, m_pictureLoading})
        connect(box, &QComboBox::currentIndexChanged, this, store);
    for (QSpinBox *box : {m_textScale, m_lineWidth, m_cache})
        connect(box, &QSpinBox::valueChanged, this, store);
    connect(m_textFont, &QFontComboBox::currentFontChanged, this, store);
    connect(m_ownFont, &QCheckBox::toggled, this, store);
    connect(m_isOffline, &QCheckBox::toggled, this, store);
    connect(m_clearCache, &QPushButton::clicked, this, &SettingsDialog::cacheClearWanted);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_settings.setPreferences({}); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_settings, &Settings::preferencesChanged, this, &SettingsDialog::show);
}

QLabel *SettingsDialog::addRow(QWidget *control)
{
    auto *label = new QLabel(this);
    label->setBuddy(control);
    m_form->addRow(label, control);
    m_labels.append(label);
    return label;
}

void SettingsDialog::build()
{
    m_textScale->setRange(50, 400);
    m_textScale->setSingleStep(10);
    m_lineWidth->setRange(20, 120);
    m_cache->setRange(16, 65536);
    m_cache->setSingleStep(64);
    m_textFont->setEditable(false);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(10);
    for (QWidget *control : {static_cast<QWidget *>(m_appearance), static_cast<QWidget *>(m_language),
                             static_cast<QWidget *>(m_textScale), static_cast<QWidget *>(m_lineWidth)})
        addRow(control);
    addRow(m_ownFont);
    m_form->addRow(QString(), m_textFont);
    addRow(m_pictureLoading);
    addRow(m_isOffline);
    addRow(m_cache);
    m_form->addRow(QString(), m_clearCache);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    m_close->setDefault(true);
    auto *form = new QWidget(this);
    form->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(20);
    column->addWidget(new ScrolledPart(form, this), 1);
    column->addLayout(buttons);
}

void SettingsDialog::show(const Preferences &preferences)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_appearance->setCurrentIndex(int(preferences.appearance));
    m_language->setCurrentIndex(std::max(0, int(languages.indexOf(preferences.language))));
    m_textScale->setValue(qRound(preferences.textScale * 100));
    m_lineWidth->setValue(preferences.lineWidth);
    m_ownFont->setChecked(!preferences.textFont.isEmpty());
    m_textFont->setEnabled(!preferences.textFont.isEmpty());
    if (!preferences.textFont.isEmpty())
        m_textFont->setCurrentFont(QFont(preferences.textFont));
    m_pictureLoading->setCurrentIndex(int(preferences.pictureLoading));
    m_cache->setValue(preferences.cacheMegabytes);
    m_isOffline->setChecked(preferences.isOffline);
}

void SettingsDialog::store()
{
    if (m_isShowing)
        return;
    Preferences preferences = m_settings.preferences();
    preferences.appearance = Preferences::Appearance(m_appearance->currentIndex());
    preferences.language = languages.value(m_language->currentIndex());
    preferences.textScale = m_textScale->value() / 100.0;
    preferences.lineWidth = m_lineWidth->value();
    preferences.textFont = m_ownFont->isChecked() ? m_textFont->currentFont().family() : QString();
    preferences.pictureLoading = Preferences::PictureLoading(m_pictureLoading->currentIndex());
    preferences.cacheMegabytes = m_cache->value();
    preferences.isOffline = m_isOffline->isChecked();
    m_settings.setPreferences(preferences);
}

void SettingsDialog::setCacheSize(qint64 bytes)
{
    m_cacheSize = bytes;
    retranslate();
}

void SettingsDialog::retranslate()
{
    const QScopedValueRollback showing(m_isShowing, true);
    setWindowTitle(tr("Settings"));
    setTexts(m_appearance, {tr("As the system"), tr("Light"), tr("Dark")});
    // A language is called by its own name, whatever the interface speaks.
    setTexts(m_language,
             {tr("As the system"), QStringLiteral("English"), QStringLiteral("简体中文"), QStringLiteral("繁體中文")});
    setTexts(m_pictureLoading, {tr("Always"), tr("When I click"), tr("Never")});
    const QStringList labels{tr("Appearance"), tr("Language"),      tr("Text size"), tr("Line width"),
                             tr("Font"),       tr("Load pictures"), tr("Network"),   tr("Picture cache")};
    for (int i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_textScale->setSuffix(tr(" %"));
    m_lineWidth->setSuffix(tr(" Han characters"));
    m_cache->setSuffix(tr(" MB"));
    m_ownFont->setText(tr("Use a font of my own"));
    m_textFont->setAccessibleName(tr("Font of the answer"));
    m_isOffline->setText(tr("Work offline"));
    m_clearCache->setText(m_cacheSize < 0 ? tr("Empty the cache")
                                          : tr("Empty the cache (%1)").arg(QLocale().formattedDataSize(m_cacheSize)));
    m_reset->setText(tr("Reset to defaults"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Wenda
