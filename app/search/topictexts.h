#pragma once

#include "search/catalog.h"
#include "search/store.h"

#include <string_view>

namespace Wenda {

// Reads topics' folded texts one after the other.
class TopicTexts final
{
public:
    explicit TopicTexts(Store &store)
        : m_read(store.statement("SELECT folded FROM topic WHERE id = ?"))
    {
    }
    // Good until the next call.
    std::string_view operator[](TopicNumber topic)
    {
        m_read->reset();
        m_read->bind(1, topic);
        if (!m_read->executeStep())
            return {};
        const SQLite::Column folded = m_read->getColumn(0);
        return {static_cast<const char *>(folded.getBlob()), static_cast<std::size_t>(folded.getBytes())};
    }

private:
    Store::Borrowed m_read;
};

} // namespace Wenda
