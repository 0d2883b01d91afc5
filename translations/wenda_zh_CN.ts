<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Messages</name>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not written: the disk is full.</source>
        <translation>未能写入“%1”：磁盘已满。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text page.</source>
        <translation>“%1”不是文本页面。</translation>
    </message>
    <message>
        <source>There is no page in &quot;%1&quot;.</source>
        <translation>“%1”中没有页面。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <translation>没有打印机。</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; is not there.</source>
        <translation>找不到打印机“%1”。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Pictures are not kept: &quot;%1&quot; cannot be written.</source>
        <translation>图片未保存：无法写入“%1”。</translation>
    </message>
    <message>
        <source>The settings were damaged. Their file was set aside as &quot;wenda.conf.broken&quot;.</source>
        <translation>设置文件已损坏，已另存为“wenda.conf.broken”。</translation>
    </message>
    <message>
        <source>The bookmarks were damaged. Their file was set aside as &quot;bookmarks.xbel.broken&quot;.</source>
        <translation>书签文件已损坏，已另存为“bookmarks.xbel.broken”。</translation>
    </message>
    <message>
        <source>What was open last was damaged. Its file was set aside as &quot;session.json.broken&quot;.</source>
        <translation>上次打开的内容的记录已损坏，已另存为“session.json.broken”。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>This page is too long to be shown whole. Open its file in a text editor to read on.</source>
        <translation>此页面过长，无法完整显示。请用文本编辑器打开其文件继续阅读。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>This picture was not at hand.</source>
        <translation>此图片未能取得。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy picture address</source>
        <translation>复制图片地址</translation>
    </message>
    <message>
        <source>Open picture in browser</source>
        <translation>在浏览器中打开图片</translation>
    </message>
</context>
<context>
    <name>PictureReason</name>
    <message>
        <source>The server is too busy now (%1)</source>
        <translation>服务器正忙（%1）</translation>
    </message>
    <message>
        <source>The server does not give the picture (%1)</source>
        <translation>服务器不提供此图片（%1）</translation>
    </message>
    <message>
        <source>The server has trouble (%1)</source>
        <translation>服务器出现问题（%1）</translation>
    </message>
    <message>
        <source>The picture could not be loaded</source>
        <translation>无法加载图片</translation>
    </message>
    <message>
        <source>No copy is kept for offline reading</source>
        <translation>没有供离线阅读的副本</translation>
    </message>
    <message>
        <source>Pictures load only when you ask for them</source>
        <translation>图片仅在您要求时加载</translation>
    </message>
    <message>
        <source>The picture came, but could not be kept on disk</source>
        <translation>图片已收到，但无法保存到磁盘</translation>
    </message>
    <message>
        <source>The server was not found (%1)</source>
        <translation>找不到服务器（%1）</translation>
    </message>
    <message>
        <source>The server cannot be reached (%1)</source>
        <translation>无法连接到服务器（%1）</translation>
    </message>
    <message>
        <source>The server refused the connection (%1)</source>
        <translation>服务器拒绝了连接（%1）</translation>
    </message>
    <message>
        <source>The server broke off the connection (%1)</source>
        <translation>服务器中断了连接（%1）</translation>
    </message>
    <message>
        <source>The server did not answer in time (%1)</source>
        <translation>服务器响应超时（%1）</translation>
    </message>
    <message>
        <source>The picture came too slowly (%1)</source>
        <translation>图片传输过慢（%1）</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid (%1)</source>
        <translation>服务器证书无效（%1）</translation>
    </message>
    <message>
        <source>The address leads from one place to the next without end</source>
        <translation>地址不断重定向，没有尽头</translation>
    </message>
    <message>
        <source>The address leads to an unsafe place</source>
        <translation>地址被重定向到不安全的位置</translation>
    </message>
    <message>
        <source>The picture is no longer there</source>
        <translation>图片已不存在</translation>
    </message>
    <message>
        <source>The server does not give the picture to everybody</source>
        <translation>服务器限制访问此图片</translation>
    </message>
    <message>
        <source>The picture did not come whole</source>
        <translation>图片接收不完整</translation>
    </message>
    <message>
        <source>The picture is too large to be shown</source>
        <translation>图片过大，无法显示</translation>
    </message>
    <message>
        <source>What is at the address is no picture</source>
        <translation>该地址的内容不是图片</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>The address is not one that a picture can have</source>
        <translation>图片地址无效</translation>
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

LIBRARY 是 Markdown 页面的文件夹或单个页面；省略时打开上次的资料库或内置问答。
不带命令时打开窗口。以下命令不需要窗口：

  topics [--json]                   列出页面及其问题
  search [--limit N] [--json] [--batch FILE|-] QUERY...
                                    查找答案，最佳的在前（默认 10 个，0 表示全部）
  show TOPIC                        以文本形式输出答案
  export [--to PATH] [--format pdf|html|txt|md] [--whole-page] TOPIC
  export --all --to DIR [--format html|pdf|txt|md]
                                    将一个答案或整个资料库写入文件
  index [--rebuild]                 更新搜索索引
  fetch [--into DIR]                复制所有图片供离线阅读
  check [--json]                    查找失效链接、缺少的图片和重复的问题

每个命令都可使用 --library LIBRARY。TOPIC 是 topics 和 search 输出的内容：page.md 或 page.md#question。
退出码：0 完成，1 未找到内容或发现问题，2 用法错误，3 无法读取或写入。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>无法写入 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 is not a page of Markdown text.</source>
        <translation>%1 不是 Markdown 文本页面。</translation>
    </message>
    <message>
        <source>%1 holds no page of Markdown.</source>
        <translation>%1 中没有 Markdown 页面。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>There is no printer %1.</source>
        <translation>没有打印机 %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is no command; wenda --help lists them.</source>
        <translation>%1 不是命令；可用命令见 wenda --help。</translation>
    </message>
    <message>
        <source>%1 is no option here; wenda --help lists them.</source>
        <translation>%1 不是此处可用的选项；可用选项见 wenda --help。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is not a number of hits.</source>
        <translation>%1 不是有效的结果数量。</translation>
    </message>
    <message>
        <source>%1 is no format; there are pdf, html, txt and md.</source>
        <translation>不支持格式 %1；可用格式有 pdf、html、txt 和 md。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有要搜索的内容。</translation>
    </message>
    <message>
        <source>Say which topic to %1.</source>
        <translation>请指定要执行 %1 的主题。</translation>
    </message>
    <message>
        <source>Say with --to DIR where the library goes.</source>
        <translation>请用 --to DIR 指定资料库的输出位置。</translation>
    </message>
    <message>
        <source>%1 is one word too many.</source>
        <translation>多余的参数：%1。</translation>
    </message>
    <message>
        <source>%1 does not go together with the rest.</source>
        <translation>%1 不能与其他参数同时使用。</translation>
    </message>
    <message>
        <source>Nothing found for %1.</source>
        <translation>没有找到与 %1 相关的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 pages indexed</source>
        <translation>已索引 %1 / %2 个页面</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of %1 are indexed.</source>
        <translation>
            <numerusform>%1 的 %n 个页面已索引。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3</source>
        <translation>图片 %1 / %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are kept for offline reading, %1.</source>
        <translation>
            <numerusform>已保存 %n 张图片供离线阅读，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had.</source>
        <translation>
            <numerusform>有 %n 张图片无法获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures</source>
        <translation>图片 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages written</source>
        <translation>已写入 %1 / %2 个页面</translation>
    </message>
    <message>
        <source>%1 of %2 pages checked</source>
        <translation>已检查 %1 / %2 个页面</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个页面写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture %1 could not be had; its address stands in its place.</source>
        <translation>无法获取图片 %1，已用其地址代替。</translation>
    </message>
    <message>
        <source>%1: the link to %2 leads nowhere.</source>
        <translation>%1：指向 %2 的链接无效。</translation>
    </message>
    <message>
        <source>%1: the picture %2 is missing.</source>
        <translation>%1：缺少图片 %2。</translation>
    </message>
    <message>
        <source>%1: “%2” is asked and answered at %3 already.</source>
        <translation>%1：问题“%2”已在 %3 中解答。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) checked, no problem found.</source>
        <translation>
            <numerusform>已检查 %n 个页面，未发现问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>发现 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more picture(s) could not be had; &quot;wenda fetch&quot; names all with the reasons.</source>
        <translation>
            <numerusform>还有 %n 张图片未能取得；“wenda fetch”会逐一列出并说明原因。</numerusform>
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
        <translation>无法读取此页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No topic matches.</source>
        <translation>没有匹配的主题。</translation>
    </message>
    <message>
        <source>This picture was not at hand.</source>
        <translation>此图片未能取得。</translation>
    </message>
</context>
<context>
    <name>Wenda::AboutDialog</name>
    <message>
        <source>About Wenda</source>
        <translation>关于 Wenda</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>Unicode Han readings</source>
        <translation>Unicode 汉字读音</translation>
    </message>
    <message>
        <source>Finds the answer while you type, shows its screenshots, prints it.</source>
        <translation>边输入边找到答案，显示截图，并可打印。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>使用以下组件：</translation>
    </message>
</context>
<context>
    <name>Wenda::Actions</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>上一个主题</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>下一个主题</translation>
    </message>
    <message>
        <source>Up to the page</source>
        <translation>回到所在页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find in page…</source>
        <translation>在页面中查找…</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一处标记</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>上一处标记</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>加入书签</translation>
    </message>
    <message>
        <source>Bookmarks…</source>
        <translation>书签…</translation>
    </message>
    <message>
        <source>On this page…</source>
        <translation>本页目录…</translation>
    </message>
    <message>
        <source>Copy link to this topic</source>
        <translation>复制此主题的链接</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Open page…</source>
        <translation>打开页面…</translation>
    </message>
    <message>
        <source>Open folder beside…</source>
        <translation>同时打开文件夹…</translation>
    </message>
    <message>
        <source>Close this library</source>
        <translation>关闭此资料库</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>网页…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>纯文本…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Keep this library for offline reading</source>
        <translation>保留此资料库供离线阅读</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Wenda</source>
        <translation>关于 Wenda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <translation>暂停朗读</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Print several answers…</source>
        <translation>打印多个答案…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Wenda::AnswerOutput</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到打印机。</translation>
    </message>
    <message>
        <source>Saved as &quot;%1&quot;.</source>
        <translation>已另存为“%1”。</translation>
    </message>
</context>
<context>
    <name>Wenda::BookletDialog</name>
    <message>
        <source>%1 answers are too many for one booklet; it takes %2.</source>
        <translation>%1 个答案太多，一本册子最多容纳 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>Print several answers</source>
        <translation>打印多个答案</translation>
    </message>
    <message>
        <source>Check the topics that are to be printed as one booklet, with a table of contents.</source>
        <translation>勾选要合印成一册的主题，册子开头有目录。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Wenda::BookmarkPanel</name>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Import bookmarks</source>
        <translation>导入书签</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>导出书签</translation>
    </message>
    <message>
        <source>Bookmarks (%1)</source>
        <translation>书签（%1）</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The star at the top, or %1, keeps the answer that is shown.</source>
        <translation>还没有书签。按顶部的星形按钮或 %1，即可收藏当前答案。</translation>
    </message>
</context>
<context>
    <name>Wenda::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2, from the top</source>
        <translation>%1 / %2，已从开头继续</translation>
    </message>
    <message>
        <source>%1 of %2, from the end</source>
        <translation>%1 / %2，已从末尾继续</translation>
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
            <numerusform>另有 %Ln 处相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Wenda::LibraryShelf</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Markdown pages (%1)</source>
        <translation>Markdown 页面 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Built-in questions and answers</source>
        <translation>内置问答</translation>
    </message>
</context>
<context>
    <name>Wenda::LostPlace</name>
    <message>
        <source>&quot;%1&quot; is no longer there. This is its page.</source>
        <translation>“%1”已不存在。这是它所在的页面。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer there.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Open &quot;%1&quot;</source>
        <translation>打开“%1”</translation>
    </message>
</context>
<context>
    <name>Wenda::MainMenu</name>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>最近的资料库</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Wenda::MainWindow</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>另存为网页…</translation>
    </message>
    <message>
        <source>Nothing is marked on this page.</source>
        <translation>此页面上没有标记。</translation>
    </message>
    <message>
        <source>The same question elsewhere</source>
        <translation>其他位置的相同问题</translation>
    </message>
</context>
<context>
    <name>Wenda::Navigator</name>
    <message>
        <source>No program here opens &quot;%1&quot;.</source>
        <translation>没有可打开“%1”的程序。</translation>
    </message>
    <message>
        <source>Wenda does not open links of this kind: &quot;%1&quot;.</source>
        <translation>Wenda 不打开此类链接：“%1”。</translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no &quot;%1&quot;.</source>
        <translation>此链接无效：“%1”不存在。</translation>
    </message>
    <message>
        <source>This page has no part &quot;%1&quot;.</source>
        <translation>此页面中没有“%1”这一部分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer there. What you read is its last version.</source>
        <translation>“%1”已不存在，您看到的是它的最后版本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>没有打开的资料库。</translation>
    </message>
    <message>
        <source>Choose a question at the left, or press %1 and type: words, pinyin, initials, or a whole question.</source>
        <translation>在左侧选择一个问题，或按 %1 后输入：词语、拼音、首字母或整个问题。</translation>
    </message>
    <message>
        <source>To open another library, drop its folder here.</source>
        <translation>要打开其他资料库，请将其文件夹拖放到此处。</translation>
    </message>
</context>
<context>
    <name>Wenda::NothingFound</name>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>没有找到与“%1”相关的内容。</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot; yet: the index is not complete.</source>
        <translation>暂未找到与“%1”相关的内容：索引尚不完整。</translation>
    </message>
    <message>
        <source>With fewer words:</source>
        <translation>减少词语：</translation>
    </message>
    <message>
        <source>Nearest questions:</source>
        <translation>最接近的问题：</translation>
    </message>
</context>
<context>
    <name>Wenda::OfflineDialog</name>
    <message>
        <source>Offline reading</source>
        <translation>离线阅读</translation>
    </message>
    <message>
        <source>All pictures of &quot;%1&quot; are kept here, so that they show without a network.</source>
        <translation>将“%1”的所有图片保存在本机，没有网络时也能显示。</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>正在查找图片…</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3</source>
        <translation>图片 %1 / %2，%3</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>This library has no pictures.</source>
        <translation>此资料库中没有图片。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>尚未保存任何图片。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pictures that could not be had</source>
        <translation>无法获取的图片</translation>
    </message>
    <message>
        <source>Fetch all again</source>
        <translation>全部重新获取</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be had:</source>
        <translation>
            <numerusform>%n 张图片无法获取：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wenda::OutlinePopup</name>
    <message>
        <source>On this page</source>
        <translation>本页目录</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Heading level %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Table, %1 by %2</source>
        <translation>表格，%1 行 %2 列</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
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
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Wenda::PreviewSheets</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintChoiceForm</name>
    <message>
        <source>&amp;List the addresses of links at the end</source>
        <translation>在末尾列出链接地址(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen answers</source>
        <translation>
            <numerusform>所选的 %n 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer</source>
        <translation>此答案</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>整个页面</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>选中的内容</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Several &amp;answers…</source>
        <translation>多个答案(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
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
        <translation>纸张</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out answer %1 of %2</source>
        <translation>正在排版第 %1 个答案，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Wenda::PrintProgress</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print &amp;without the missing</source>
        <translation>不等缺少的图片，直接打印(&amp;W)</translation>
    </message>
    <message>
        <source>Waiting for pictures: %1 of %2</source>
        <translation>正在等待图片：%1 / %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Laying out answer %1 of %2</source>
        <translation>正在排版第 %1 个答案，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Wenda::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
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
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>Wenda::RecentSearches</name>
    <message>
        <source>Forget recent searches</source>
        <translation>清除最近的搜索</translation>
    </message>
</context>
<context>
    <name>Wenda::ResultsPanel</name>
    <message>
        <source>By relevance</source>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>In contents</source>
        <translation>在目录中</translation>
    </message>
    <message>
        <source>Order of results</source>
        <translation>结果排序</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results in contents</source>
        <translation>目录中的结果</translation>
    </message>
</context>
<context>
    <name>Wenda::SearchField</name>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>退出搜索</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>退出搜索 (Esc)</translation>
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
        <translation>文件夹“%1”</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>Searches only the folder &quot;%1&quot;. Click to search everything.</source>
        <translation>只搜索文件夹“%1”。单击则搜索全部内容。</translation>
    </message>
    <message>
        <source>Searches everything. Click to search only the folder &quot;%1&quot;.</source>
        <translation>正在搜索全部内容。单击则只搜索文件夹“%1”。</translation>
    </message>
    <message>
        <source>Searches everything. Open a page in a folder to search only there.</source>
        <translation>正在搜索全部内容。打开某个文件夹中的页面后，可以只搜索该文件夹。</translation>
    </message>
    <message>
        <source>Choose where to search</source>
        <translation>选择搜索范围</translation>
    </message>
</context>
<context>
    <name>Wenda::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>When I click</source>
        <translation>点击时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>图片缓存</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> Han characters</source>
        <translation> 个汉字</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Use a font of my own</source>
        <translation>使用自选字体</translation>
    </message>
    <message>
        <source>Font of the answer</source>
        <translation>答案字体</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>Empty the cache (%1)</source>
        <translation>清空缓存（%1）</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Wenda::Sidebar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for an answer</source>
        <translation>搜索问题或答案</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>Wenda::SpeechDesk</name>
    <message>
        <source>No voice of this computer speaks the language of this answer.</source>
        <translation>本机没有能朗读此答案的语音。</translation>
    </message>
    <message>
        <source>Reading aloud does not work on this computer.</source>
        <translation>本机无法朗读。</translation>
    </message>
    <message>
        <source>Reading aloud: paused</source>
        <translation>朗读已暂停</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>正在朗读</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Starting to read aloud…</source>
        <translation>正在准备朗读…</translation>
    </message>
</context>
<context>
    <name>Wenda::StatusDesk</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 个页面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Index is up to date</source>
        <translation>索引已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing %1 / %2</source>
        <translation>正在建立索引 %1 / %2</translation>
    </message>
    <message>
        <source>Loading pictures %1 / %2</source>
        <translation>正在加载图片 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln 张图片无法加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Indexing was stopped: only what is in the index so far is found.</source>
        <translation>索引已停止：目前只能找到已索引的内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>停止建立索引</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Wenda::StatusLine</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>正在离线工作</translation>
    </message>
    <message>
        <source>No picture is asked for from the network. Click to go online.</source>
        <translation>不会从网络获取图片。点击即可恢复联网。</translation>
    </message>
</context>
<context>
    <name>Wenda::ToolBar</name>
    <message>
        <source>Menu (%1)</source>
        <translation>菜单 (%1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Wenda::TrailBar</name>
    <message>
        <source>Trail</source>
        <translation>位置路径</translation>
    </message>
</context>
<context>
    <name>Wenda::WindowWish</name>
    <message>
        <source>There is no display to open a window on; topics, search, show, export, index, fetch and check need none.</source>
        <translation>没有可用于打开窗口的显示器；topics、search、show、export、index、fetch 和 check 不需要显示器。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is no option here; wenda --help lists them.</source>
        <translation>%1 不是此处可用的选项；可用选项见 wenda --help。</translation>
    </message>
    <message>
        <source>One library at a time: &quot;%1&quot; is one too many.</source>
        <translation>一次只能打开一个资料库：“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no library or command &quot;%1&quot;.</source>
        <translation>没有名为“%1”的资料库或命令。</translation>
    </message>
</context>
</TS>
