#include "cli/request.h"

#include <algorithm>
#include <array>

namespace Wenda {

namespace {

struct Rule
{
    QLatin1String name;
    QStringList commands;
    bool Request::*flag = nullptr; // one of the three
    QString Request::*text = nullptr;
    int Request::*number = nullptr;
};

const QStringList commands{QStringLiteral("topics"), QStringLiteral("search"), QStringLiteral("show"),
                           QStringLiteral("export"), QStringLiteral("index"),  QStringLiteral("fetch"),
                           QStringLiteral("check")};

const std::array<Rule, 10> &rules()
{
    static const std::array<Rule, 10> all{{
        {QLatin1String("--library"), commands, nullptr, &Request::library},
        {QLatin1String("--json"), {commands[0], commands[1], commands[6]}, &Request::isJson},
        {QLatin1String("--limit"), {commands[1]}, nullptr, nullptr, &Request::limit},
        {QLatin1String("--batch"), {commands[1]}, nullptr, &Request::batch},
        {QLatin1String("--to"), {commands[3]}, nullptr, &Request::to},
        {QLatin1String("--format"), {commands[3]}, nullptr, &Request::format},
        {QLatin1String("--whole-page"), {commands[3]}, &Request::isWholePage},
        {QLatin1String("--all"), {commands[3]}, &Request::isAll},
        {QLatin1String("--rebuild"), {commands[4]}, &Request::isRebuild},
        {QLatin1String("--into"), {commands[5]}, nullptr, &Request::into},
    }};
    return all;
}

std::unexpected<Misuse> misuse(Misuse::Kind kind, const QString &subject)
{
    return std::unexpected(Misuse{kind, subject});
}

class Parse final
{
public:
    explicit Parse(const QStringList &arguments)
        : m_arguments(arguments)
    {
    }

    std::expected<Request, Misuse> run();

private:
    std::expected<void, Misuse> option(const QString &argument);
    std::expected<void, Misuse> complete();

    const QStringList &m_arguments;
    qsizetype m_next = 1;
    Request m_request;
};

std::expected<void, Misuse> Parse::option(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    const auto rule = std::find_if(rules().cbegin(), rules().cend(), [&](const Rule &each) {
        return each.name == name && each.commands.contains(m_request.command);
    });
    if (rule == rules().cend())
        return misuse(Misuse::Kind::UnknownOption, name);
    const bool hasValue = argument.contains(u'=');
    if (rule->flag != nullptr) {
        m_request.*(rule->flag) = true;
        return hasValue ? misuse(Misuse::Kind::UnknownOption, argument) : std::expected<void, Misuse>();
    }
    if (!hasValue && m_next >= m_arguments.size())
        return misuse(Misuse::Kind::MissingValue, name);
    const QString value = hasValue ? argument.section(u'=', 1) : m_arguments[m_next++];
    if (value.isEmpty())
        return misuse(Misuse::Kind::MissingValue, name);
    if (rule->text != nullptr) {
        m_request.*(rule->text) = value;
        return {};
    }
    bool isNumber = false;
    m_request.*(rule->number) = value.toInt(&isNumber);
    return isNumber && m_request.*(rule->number) >= 0 ? std::expected<void, Misuse>()
                                                      : misuse(Misuse::Kind::BadNumber, value);
}

std::expected<void, Misuse> Parse::complete()
{
    const Request &request = m_request;
    const bool isExport = request.command == u"export", isSearch = request.command == u"search";
    const bool takesTopic = request.command == u"show" || (isExport && !request.isAll);
    static const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("txt"),
                                     QStringLiteral("md")};
    if (!request.format.isEmpty() && !formats.contains(request.format))
        return misuse(Misuse::Kind::BadFormat, request.format);
    if (isSearch && request.batch.isEmpty() && request.words.join(u' ').trimmed().isEmpty())
        return misuse(Misuse::Kind::MissingQuery, {});
    if (isSearch && !request.batch.isEmpty() && !request.words.isEmpty())
        return misuse(Misuse::Kind::NotTogether, request.words.first());
    if (takesTopic && request.words.isEmpty())
        return misuse(Misuse::Kind::MissingTopic, request.command);
    if (request.isAll && request.isWholePage)
        return misuse(Misuse::Kind::NotTogether, QStringLiteral("--whole-page"));
    if (request.isAll && (request.to.isEmpty() || request.to == u"-"))
        return misuse(Misuse::Kind::MissingTarget, {});
    if (const qsizetype taken = takesTopic ? 1 : 0; !isSearch && request.words.size() > taken)
        return misuse(Misuse::Kind::TooManyWords, request.words[taken]);
    return {};
}

std::expected<Request, Misuse> Parse::run()
{
    const QString first = m_arguments.value(0);
    if (first == u"-h" || first == u"--help")
        m_request.command = QStringLiteral("help");
    else if (first == u"-v" || first == u"--version")
        m_request.command = QStringLiteral("version");
    if (!m_request.command.isEmpty())
        return m_request;
    if (!commands.contains(first))
        return misuse(Misuse::Kind::UnknownCommand, first);
    m_request.command = first;
    for (bool hasOptions = true; m_next < m_arguments.size();) {
        const QString argument = m_arguments[m_next++];
        const bool isDashed =
            argument.startsWith(u"--") || (argument.startsWith(u'-') && argument.size() > 1 && first != u"search");
        if (hasOptions && argument == u"--") {
            hasOptions = false;
        } else if (hasOptions && (argument == u"--help" || argument == u"-h")) {
            m_request.command = QStringLiteral("help");
            return m_request;
        } else if (hasOptions && isDashed) {
            if (const auto taken = option(argument); !taken)
                return std::unexpected(taken.error());
        } else {
            m_request.words.append(argument);
        }
    }
    if (const auto checked = complete(); !checked)
        return std::unexpected(checked.error());
    return m_request;
}

} // namespace

bool isCommand(const QString &argument)
{
    static const QStringList others{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"),
                                    QStringLiteral("--version")};
    return commands.contains(argument) || others.contains(argument);
}

std::expected<Request, Misuse> requestOf(const QStringList &arguments)
{
    return Parse(arguments).run();
}

} // namespace Wenda
