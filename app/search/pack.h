#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace Wenda {

// Small numbers and texts in few bytes: the index's own blobs.
class Packer final
{
public:
    void number(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(static_cast<char>(value | 0x80));
        m_bytes.append(static_cast<char>(value));
    }
    void bytes(std::string_view text)
    {
        number(text.size());
        m_bytes.append(text.data(), static_cast<qsizetype>(text.size()));
    }
    void text(QStringView text) { bytes(text.toUtf8().toStdString()); }
    const QByteArray &packed() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Reads what Packer wrote. Behind the end, or in damaged bytes, it gives zeros and empty texts.
class Unpacker final
{
public:
    explicit Unpacker(std::string_view packed)
        : m_rest(packed)
    {
    }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !m_rest.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= std::uint64_t(byte & 0x7F) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    std::string_view bytes()
    {
        const std::string_view text = m_rest.substr(0, number());
        return take(text.size());
    }
    QString text()
    {
        const std::string_view utf8 = bytes();
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }
    bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view take(std::size_t size)
    {
        const std::string_view text = m_rest.substr(0, size);
        m_rest.remove_prefix(text.size());
        return text;
    }
    std::string_view m_rest;
};

} // namespace Wenda
