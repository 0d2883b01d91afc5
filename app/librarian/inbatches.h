#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>

namespace Wenda {

// Reads items on a pool and gives the results to take on the calling thread, in the items' order. Only a few batches
// are under way at a time, so that a slow taker never has the whole library waiting in memory. take gives false to
// stop.
template <class Item, class Read, class Take>
void inBatches(const QList<Item> &items, QThreadPool &pool, Read read, Take take)
{
    using Value = std::invoke_result_t<Read, const Item &>;
    constexpr qsizetype batch = 32;
    const size_t ahead = size_t(pool.maxThreadCount()) + 2;
    std::deque<QFuture<QList<Value>>> underWay;
    bool isWanted = true;
    for (qsizetype next = 0; isWanted && (next < items.size() || !underWay.empty());) {
        for (; next < items.size() && underWay.size() < ahead; next += batch) {
            underWay.push_back(QtConcurrent::run(&pool, [read, part = items.mid(next, batch)] {
                QList<Value> values;
                values.reserve(part.size());
                for (const Item &item : part)
                    values.append(read(item));
                return values;
            }));
        }
        for (const Value &value : underWay.front().takeResult())
            isWanted = isWanted && take(value);
        underWay.pop_front();
    }
    for (QFuture<QList<Value>> &rest : underWay)
        rest.waitForFinished();
}

} // namespace Wenda
