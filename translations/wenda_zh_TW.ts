<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Messages</name>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation>「%1」不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>無法讀取「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written.</source>
        <translation>無法寫入「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not written: the disk is full.</source>
        <translation>未能寫入「%1」：磁碟已滿。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text page.</source>
        <translation>「%1」不是文字頁面。</translation>
    </message>
    <message>
        <source>There is no page in &quot;%1&quot;.</source>
        <translation>「%1」中沒有頁面。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged.</source>
        <translation>「%1」已損壞。</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>沒有印表機。</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; is not there.</source>
        <translation>找不到印表機「%1」。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Pictures are not kept: &quot;%1&quot; cannot be written.</source>
        <translation>圖片未儲存：無法寫入「%1」。</translation>
    </message>
    <message>
        <source>The settings were damaged. Their file was set aside as &quot;wenda.conf.broken&quot;.</source>
        <translation>設定檔已損壞，已另存為「wenda.conf.broken」。</translation>
    </message>
    <message>
        <source>The bookmarks were damaged. Their file was set aside as &quot;bookmarks.xbel.broken&quot;.</source>
        <translation>書籤檔案已損壞，已另存為「bookmarks.xbel.broken」。</translation>
    </message>
    <message>
        <source>What was open last was damaged. Its file was set aside as &quot;session.json.broken&quot;.</source>
        <translation>上次開啟內容的記錄已損壞，已另存為「session.json.broken」。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This page is too long to be shown whole. Open its file in a text editor to read on.</source>
        <translation>此頁面過長，無法完整顯示。請用文字編輯器開啟其檔案繼續閱讀。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>This picture was not at hand.</source>
        <translation>此圖片未能取得。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 頁</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製位址</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>圖片另存為…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>複製圖片位址</translation>
    </message>
    <message>
        <source>Open picture in browser</source>
        <translation>在瀏覽器中開啟圖片</translation>
    </message>
</context>
<context>
    <name>PictureReason</name>
    <message>
        <source>The server is too busy now (%1)</source>
        <translation>伺服器忙碌中（%1）</translation>
    </message>
    <message>
        <source>The server does not give the picture (%1)</source>
        <translation>伺服器不提供此圖片（%1）</translation>
    </message>
    <message>
        <source>The server has trouble (%1)</source>
        <translation>伺服器出現問題（%1）</translation>
    </message>
    <message>
        <source>The picture could not be loaded</source>
        <translation>無法載入圖片</translation>
    </message>
    <message>
        <source>No copy is kept for offline reading</source>
        <translation>沒有供離線閱讀的副本</translation>
    </message>
    <message>
        <source>Pictures load only when you ask for them</source>
        <translation>圖片僅在您要求時載入</translation>
    </message>
    <message>
        <source>The picture came, but could not be kept on disk</source>
        <translation>圖片已收到，但無法儲存到磁碟</translation>
    </message>
    <message>
        <source>The server was not found (%1)</source>
        <translation>找不到伺服器（%1）</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1)</source>
        <translation>無法連線到伺服器（%1）</translation>
    </message>
    <message>
        <source>The server refused the connection (%1)</source>
        <translation>伺服器拒絕了連線（%1）</translation>
    </message>
    <message>
        <source>The server broke off the connection (%1)</source>
        <translation>伺服器中斷了連線（%1）</translation>
    </message>
    <message>
        <source>The server did not answer in time (%1)</source>
        <translation>伺服器回應逾時（%1）</translation>
    </message>
    <message>
        <source>The picture came too slowly (%1)</source>
        <translation>圖片傳輸過慢（%1）</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid (%1)</source>
        <translation>伺服器憑證無效（%1）</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end</source>
        <translation>位址不斷重新導向，沒有盡頭</translation>
    </message>
    <message>
        <source>The address leads to an unsafe place</source>
        <translation>位址被重新導向到不安全的位置</translation>
    </message>
    <message>
        <source>The picture is no longer there</source>
        <translation>圖片已不存在</translation>
    </message>
    <message>
        <source>The server does not give the picture to everybody</source>
        <translation>伺服器限制存取此圖片</translation>
    </message>
    <message>
        <source>The picture did not come whole</source>
        <translation>圖片接收不完整</translation>
    </message>
    <message>
        <source>The picture is too large to be shown</source>
        <translation>圖片過大，無法顯示</translation>
    </message>
    <message>
        <source>What is at the address is no picture</source>
        <translation>該位址的內容不是圖片</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>圖片已損壞</translation>
    </message>
    <message>
        <source>The address is not one that a picture can have</source>
        <translation>圖片位址無效</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Usage: wenda [--topic ID] [--search TEXT] [LIBRARY]
       wenda COMMAND [OPTIONS]

LIBRARY is a folder of Markdown pages or one page; without it, the last one opens, or the built-in FAQ.
Without a command a window opens. The commands need none:

  topics [--json]                   list the pages and their questions
  search [--limit N] [--json] [--batch FILE|-] QUERY...
                                    find answers, best first (10 unless told, 0 for all)
  show TOPIC                        print an answer as text
  export [--to PATH] [--format pdf|html|txt|md] [--whole-page] TOPIC
  export --all --to DIR [--format html|pdf|txt|md]
                                    write an answer, or the whole library, to files
  index [--rebuild]                 bring the search index up to date
  fetch [--into DIR]                copy all pictures for offline reading
  check [--json]                    find dead links, missing pictures, repeated questions

Each takes --library LIBRARY. TOPIC is what topics and search print: page.md or page.md#question.
Exit codes: 0 done, 1 nothing found or problems found, 2 wrong usage, 3 could not read or write.</source>
        <translation>用法：wenda [--topic ID] [--search TEXT] [LIBRARY]
      wenda COMMAND [OPTIONS]

LIBRARY 是 Markdown 頁面的資料夾或單一頁面；省略時開啟上次的文件庫或內建問答。
未加指令時開啟視窗。以下指令不需要視窗：

  topics [--json]                   列出頁面及其問題
  search [--limit N] [--json] [--batch FILE|-] QUERY...
                                    尋找答案，最佳的在前（預設 10 個，0 表示全部）
  show TOPIC                        以文字形式輸出答案
  export [--to PATH] [--format pdf|html|txt|md] [--whole-page] TOPIC
  export --all --to DIR [--format html|pdf|txt|md]
                                    將一個答案或整個文件庫寫入檔案
  index [--rebuild]                 更新搜尋索引
  fetch [--into DIR]                複製所有圖片供離線閱讀
  check [--json]                    尋找失效連結、缺少的圖片和重複的問題

每個指令都可使用 --library LIBRARY。TOPIC 是 topics 和 search 輸出的內容：page.md 或 page.md#question。
結束代碼：0 完成，1 未找到內容或發現問題，2 用法錯誤，3 無法讀取或寫入。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>無法寫入 %1：磁碟已滿。</translation>
    </message>
    <message>
        <source>%1 is not a page of Markdown text.</source>
        <translation>%1 不是 Markdown 文字頁面。</translation>
    </message>
    <message>
        <source>%1 holds no page of Markdown.</source>
        <translation>%1 中沒有 Markdown 頁面。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已損壞。</translation>
    </message>
    <message>
        <source>There is no printer %1.</source>
        <translation>沒有印表機 %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is no command; wenda --help lists them.</source>
        <translation>%1 不是指令；可用指令見 wenda --help。</translation>
    </message>
    <message>
        <source>%1 is no option here; wenda --help lists them.</source>
        <translation>%1 不是此處可用的選項；可用選項見 wenda --help。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>%1 is not a number of hits.</source>
        <translation>%1 不是有效的結果數量。</translation>
    </message>
    <message>
        <source>%1 is no format; there are pdf, html, txt and md.</source>
        <translation>不支援格式 %1；可用格式有 pdf、html、txt 和 md。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>沒有要搜尋的內容。</translation>
    </message>
    <message>
        <source>Say which topic to %1.</source>
        <translation>請指定要執行 %1 的主題。</translation>
    </message>
    <message>
        <source>Say with --to DIR where the library goes.</source>
        <translation>請用 --to DIR 指定文件庫的輸出位置。</translation>
    </message>
    <message>
        <source>%1 is one word too many.</source>
        <translation>多餘的參數：%1。</translation>
    </message>
    <message>
        <source>%1 does not go together with the rest.</source>
        <translation>%1 不能與其他參數同時使用。</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>沒有找到與 %1 相關的內容。</translation>
    </message>
    <message>
        <source>%1 of %2 pages indexed</source>
        <translation>已索引 %1 / %2 個頁面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1 are indexed.</source>
        <translation>
            <numerusform>%1 的 %n 個頁面已索引。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3</source>
        <translation>圖片 %1 / %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are kept for offline reading, %1.</source>
        <translation>
            <numerusform>已儲存 %n 張圖片供離線閱讀，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had.</source>
        <translation>
            <numerusform>有 %n 張圖片無法取得。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>圖片 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages written</source>
        <translation>已寫入 %1 / %2 個頁面</translation>
    </message>
    <message>
        <source>%1 of %2 pages checked</source>
        <translation>已檢查 %1 / %2 個頁面</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>已將 %n 個頁面寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be had; its address stands in its place.</source>
        <translation>無法取得圖片 %1，已用其位址代替。</translation>
    </message>
    <message>
        <source>%1: the link to %2 leads nowhere.</source>
        <translation>%1：指向 %2 的連結無效。</translation>
    </message>
    <message>
        <source>%1: the picture %2 is missing.</source>
        <translation>%1：缺少圖片 %2。</translation>
    </message>
    <message>
        <source>%1: “%2” is asked and answered at %3 already.</source>
        <translation>%1：問題「%2」已在 %3 中解答。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) checked, no problem found.</source>
        <translation>
            <numerusform>已檢查 %n 個頁面，未發現問題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>發現 %n 個問題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) could not be had; &quot;wenda fetch&quot; names all with the reasons.</source>
        <translation>
            <numerusform>還有 %n 張圖片未能取得；「wenda fetch」會逐一列出並說明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>This page could not be read.</source>
        <translation>無法讀取此頁面。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No topic matches.</source>
        <translation>沒有相符的主題。</translation>
    </message>
    <message>
        <source>This picture was not at hand.</source>
        <translation>此圖片未能取得。</translation>
    </message>
</context>
<context>
    <name>Wenda::AboutDialog</name>
    <message>
        <source>About Wenda</source>
        <translation>關於 Wenda</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>公有領域</translation>
    </message>
    <message>
        <source>Unicode Han readings</source>
        <translation>Unicode 漢字讀音</translation>
    </message>
    <message>
        <source>Finds the answer while you type, shows its screenshots, prints it.</source>
        <translation>邊輸入邊找到答案，顯示截圖，並可列印。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由軟體，依據 GNU 通用公眾授權條款第 3 版或更高版本發布，不提供任何擔保。</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>使用以下元件：</translation>
    </message>
</context>
<context>
    <name>Wenda::Actions</name>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始頁</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>上一個主題</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>下一個主題</translation>
    </message>
    <message>
        <source>Up to the page</source>
        <translation>回到所在頁面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Find in page…</source>
        <translation>在頁面中尋找…</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一處標記</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一處標記</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一部分</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新分頁中開啟</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>關閉分頁</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>重新開啟關閉的分頁</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一個分頁</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一個分頁</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>加入書籤</translation>
    </message>
    <message>
        <source>Bookmarks…</source>
        <translation>書籤…</translation>
    </message>
    <message>
        <source>On this page…</source>
        <translation>本頁目錄…</translation>
    </message>
    <message>
        <source>Copy link to this topic</source>
        <translation>複製此主題的連結</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準文字大小</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>側邊欄</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>開啟資料夾…</translation>
    </message>
    <message>
        <source>Open page…</source>
        <translation>開啟頁面…</translation>
    </message>
    <message>
        <source>Open folder beside…</source>
        <translation>同時開啟資料夾…</translation>
    </message>
    <message>
        <source>Close this library</source>
        <translation>關閉此文件庫</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>列印預覽…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>網頁…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>純文字…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Keep this library for offline reading</source>
        <translation>保留此文件庫供離線閱讀</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>離線工作</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>About Wenda</source>
        <translation>關於 Wenda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <translation>暫停朗讀</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Print several answers…</source>
        <translation>列印多個答案…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>Wenda::AnswerOutput</name>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到印表機。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>已另存為「%1」。</translation>
    </message>
</context>
<context>
    <name>Wenda::BookletDialog</name>
    <message>
        <source>%1 answers are too many for one booklet; it takes %2.</source>
        <translation>%1 個答案太多，一本冊子最多容納 %2 個。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) chosen</source>
        <translation>
            <numerusform>已選 %n 個答案</numerusform>
        </translation>
    </message>
    <message>
        <source>Print several answers</source>
        <translation>列印多個答案</translation>
    </message>
    <message>
        <source>Check the topics that are to be printed as one booklet, with a table of contents.</source>
        <translation>勾選要合印成一冊的主題，冊子開頭有目錄。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Wenda::BookmarkPanel</name>
    <message>
        <source>New folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>Import bookmarks</source>
        <translation>匯入書籤</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>匯出書籤</translation>
    </message>
    <message>
        <source>Bookmarks (%1)</source>
        <translation>書籤（%1）</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star at the top, or %1, keeps the answer that is shown.</source>
        <translation>還沒有書籤。按頂端的星形按鈕或 %1，即可收藏目前的答案。</translation>
    </message>
</context>
<context>
    <name>Wenda::FindBar</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>在頁面中尋找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2, from the top</source>
        <translation>%1 / %2，已從開頭繼續</translation>
    </message>
    <message>
        <source>%1 of %2, from the end</source>
        <translation>%1 / %2，已從結尾繼續</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Wenda::HitListModel</name>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>Similar: %1 → %2</source>
        <translation>近似：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>The same in %Ln other place(s)</source>
        <translation>
            <numerusform>另有 %Ln 處相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>Wenda::LibraryShelf</name>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>開啟頁面</translation>
    </message>
    <message>
        <source>Markdown pages (%1)</source>
        <translation>Markdown 頁面 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Built-in questions and answers</source>
        <translation>內建問答</translation>
    </message>
</context>
<context>
    <name>Wenda::LostPlace</name>
    <message>
        <source>&quot;%1&quot; is no longer there. This is its page.</source>
        <translation>「%1」已不存在。這是它所在的頁面。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer there.</source>
        <translation>「%1」已不存在。</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Open &quot;%1&quot;</source>
        <translation>開啟「%1」</translation>
    </message>
</context>
<context>
    <name>Wenda::MainMenu</name>
    <message>
        <source>Libraries</source>
        <translation>文件庫</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>最近的文件庫</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>最近閱讀</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存為</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>分頁</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>Wenda::MainWindow</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新分頁中開啟</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>加入書籤</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>另存為網頁…</translation>
    </message>
    <message>
        <source>Nothing is marked on this page.</source>
        <translation>此頁面上沒有標記。</translation>
    </message>
    <message>
        <source>The same question elsewhere</source>
        <translation>其他位置的相同問題</translation>
    </message>
</context>
<context>
    <name>Wenda::Navigator</name>
    <message>
        <source>No program here opens &quot;%1&quot;.</source>
        <translation>沒有可開啟「%1」的程式。</translation>
    </message>
    <message>
        <source>Wenda does not open links of this kind: &quot;%1&quot;.</source>
        <translation>Wenda 不開啟此類連結：「%1」。</translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no &quot;%1&quot;.</source>
        <translation>此連結無效：「%1」不存在。</translation>
    </message>
    <message>
        <source>This page has no part &quot;%1&quot;.</source>
        <translation>此頁面中沒有「%1」這一部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer there. What you read is its last version.</source>
        <translation>「%1」已不存在，您看到的是它的最後版本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 個頁面</numerusform>
        </translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>沒有開啟的文件庫。</translation>
    </message>
    <message>
        <source>Choose a question at the left, or press %1 and type: words, pinyin, initials, or a whole question.</source>
        <translation>在左側選擇一個問題，或按 %1 後輸入：詞語、拼音、首字母或整個問題。</translation>
    </message>
    <message>
        <source>To open another library, drop its folder here.</source>
        <translation>要開啟其他文件庫，請將其資料夾拖放到此處。</translation>
    </message>
</context>
<context>
    <name>Wenda::NothingFound</name>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>沒有找到與「%1」相關的內容。</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot; yet: the index is not complete.</source>
        <translation>暫未找到與「%1」相關的內容：索引尚不完整。</translation>
    </message>
    <message>
        <source>With fewer words:</source>
        <translation>減少詞語：</translation>
    </message>
    <message>
        <source>Nearest questions:</source>
        <translation>最接近的問題：</translation>
    </message>
</context>
<context>
    <name>Wenda::OfflineDialog</name>
    <message>
        <source>Offline reading</source>
        <translation>離線閱讀</translation>
    </message>
    <message>
        <source>All pictures of &quot;%1&quot; are kept here, so that they show without a network.</source>
        <translation>將「%1」的所有圖片儲存在本機，沒有網路時也能顯示。</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在尋找圖片…</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3</source>
        <translation>圖片 %1 / %2，%3</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>This library has no pictures.</source>
        <translation>此文件庫中沒有圖片。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>尚未儲存任何圖片。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Pictures that could not be had</source>
        <translation>無法取得的圖片</translation>
    </message>
    <message>
        <source>Fetch all again</source>
        <translation>全部重新取得</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had:</source>
        <translation>
            <numerusform>%n 張圖片無法取得：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::OutlinePopup</name>
    <message>
        <source>On this page</source>
        <translation>本頁目錄</translation>
    </message>
</context>
<context>
    <name>Wenda::Pane</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>複製程式碼</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>放大圖片</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>%1 級標題</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Table, %1 by %2</source>
        <translation>表格，%1 列 %2 欄</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>Wenda::PictureViewer</name>
    <message>
        <source>Previous picture</source>
        <translation>上一張圖片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一張圖片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>適合視窗</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>Wenda::PreviewSheets</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintChoiceForm</name>
    <message>
        <source>&amp;List the addresses of links at the end</source>
        <translation>在文末列出連結位址(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen answers</source>
        <translation>
            <numerusform>所選的 %n 個答案</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>此答案</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>整個頁面</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>選取的內容</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Several &amp;answers…</source>
        <translation>多個答案(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存為 PDF(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>直向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存為 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out answer %1 of %2</source>
        <translation>正在排版第 %1 個答案，共 %2 個</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintProgress</name>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print &amp;without the missing</source>
        <translation>不等缺少的圖片，直接列印(&amp;W)</translation>
    </message>
    <message>
        <source>Waiting for pictures: %1 of %2</source>
        <translation>正在等待圖片：%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Laying out answer %1 of %2</source>
        <translation>正在排版第 %1 個答案，共 %2 個</translation>
    </message>
</context>
<context>
    <name>Wenda::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Wenda::ReadingTab</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>Wenda::ReadingTabs</name>
    <message>
        <source>Welcome</source>
        <translation>歡迎</translation>
    </message>
</context>
<context>
    <name>Wenda::RecentSearches</name>
    <message>
        <source>Forget recent searches</source>
        <translation>清除最近的搜尋</translation>
    </message>
</context>
<context>
    <name>Wenda::ResultsPanel</name>
    <message>
        <source>By relevance</source>
        <translation>按相關度</translation>
    </message>
    <message>
        <source>In contents</source>
        <translation>在目錄中</translation>
    </message>
    <message>
        <source>Order of results</source>
        <translation>結果排序</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results in contents</source>
        <translation>目錄中的結果</translation>
    </message>
</context>
<context>
    <name>Wenda::SearchField</name>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜尋</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>離開搜尋</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>離開搜尋 (Esc)</translation>
    </message>
</context>
<context>
    <name>Wenda::SearchScope</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Folder &quot;%1&quot;</source>
        <translation>資料夾「%1」</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜尋範圍</translation>
    </message>
    <message>
        <source>Searches only the folder &quot;%1&quot;. Click to search everything.</source>
        <translation>只搜尋資料夾「%1」。按一下則搜尋全部內容。</translation>
    </message>
    <message>
        <source>Searches everything. Click to search only the folder &quot;%1&quot;.</source>
        <translation>正在搜尋全部內容。按一下則只搜尋資料夾「%1」。</translation>
    </message>
    <message>
        <source>Searches everything. Open a page in a folder to search only there.</source>
        <translation>正在搜尋全部內容。開啟某個資料夾中的頁面後，可以只搜尋該資料夾。</translation>
    </message>
    <message>
        <source>Choose where to search</source>
        <translation>選擇搜尋範圍</translation>
    </message>
</context>
<context>
    <name>Wenda::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>When I click</source>
        <translation>點選時</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>行寬</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>載入圖片</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>圖片快取</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> Han characters</source>
        <translation> 個漢字</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use a font of my own</source>
        <translation>使用自選字型</translation>
    </message>
    <message>
        <source>Font of the answer</source>
        <translation>答案字型</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>離線工作</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>清除快取</translation>
    </message>
    <message>
        <source>Empty the cache (%1)</source>
        <translation>清除快取（%1）</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>還原為預設值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Wenda::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>搜尋問題或答案</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
</context>
<context>
    <name>Wenda::SpeechDesk</name>
    <message>
        <source>No voice of this computer speaks the language of this answer.</source>
        <translation>這部電腦沒有能朗讀此答案的語音。</translation>
    </message>
    <message>
        <source>Reading aloud does not work on this computer.</source>
        <translation>這部電腦無法朗讀。</translation>
    </message>
    <message>
        <source>Reading aloud: paused</source>
        <translation>朗讀已暫停</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>正在朗讀</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗讀</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Starting to read aloud…</source>
        <translation>正在準備朗讀…</translation>
    </message>
</context>
<context>
    <name>Wenda::StatusDesk</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 個頁面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Index is up to date</source>
        <translation>索引已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 個檔案無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing %1 / %2</source>
        <translation>正在建立索引 %1 / %2</translation>
    </message>
    <message>
        <source>Loading pictures %1 / %2</source>
        <translation>正在載入圖片 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln 張圖片無法載入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>全部重試</translation>
    </message>
    <message>
        <source>Indexing was stopped: only what is in the index so far is found.</source>
        <translation>索引已停止：目前只能找到已建立索引的內容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>停止建立索引</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Wenda::StatusLine</name>
    <message>
        <source>Close message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>正在離線工作</translation>
    </message>
    <message>
        <source>No picture is asked for from the network. Click to go online.</source>
        <translation>不會從網路取得圖片。點一下即可恢復連線。</translation>
    </message>
</context>
<context>
    <name>Wenda::ToolBar</name>
    <message>
        <source>Menu (%1)</source>
        <translation>選單 (%1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>Wenda::TrailBar</name>
    <message>
        <source>Trail</source>
        <translation>位置路徑</translation>
    </message>
</context>
<context>
    <name>Wenda::WindowWish</name>
    <message>
        <source>There is no display to open a window on; topics, search, show, export, index, fetch and check need none.</source>
        <translation>沒有可用於開啟視窗的螢幕；topics、search、show、export、index、fetch 和 check 不需要螢幕。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一個值。</translation>
    </message>
    <message>
        <source>%1 is no option here; wenda --help lists them.</source>
        <translation>%1 不是此處可用的選項；可用選項見 wenda --help。</translation>
    </message>
    <message>
        <source>One library at a time: &quot;%1&quot; is one too many.</source>
        <translation>一次只能開啟一個文件庫：「%1」是多餘的。</translation>
    </message>
    <message>
        <source>There is no library or command &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的文件庫或指令。</translation>
    </message>
</context>
</TS>
