// SPDX-License-Identifier: MIT
#include "pseudotranslator.h"

#include <QStringView>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace vzaps::test {

namespace {

constexpr QStringView plainLetters = u"aceinouyACEINOUY";
constexpr QStringView markedLetters = u"\u00e4\u00e7\u00ea\u00ef\u00f1\u00f6\u00fc\u00fd"
                                      u"\u00c4\u00c7\u00ca\u00cf\u00d1\u00d6\u00dc\u00dd";

//! Places for values ("%1", "%n", "%Ln") stay as they are.
QString marked(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%') {
            const qsizetype length = text.mid(i, 2) == "%L"_L1 ? 3 : 2;
            result += text.mid(i, length);
            i += length - 1;
            continue;
        }
        const qsizetype at = plainLetters.indexOf(text.at(i));
        result += at < 0 ? text.at(i) : markedLetters.at(at);
    }
    return result;
}

} // namespace

PseudoTranslator::PseudoTranslator()
{
    (void)m_english.load(u":/i18n/vzaps_en.qm"_s);
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const
{
    // Qt's own texts have translators of their own.
    if (!context || std::strncmp(context, "vzaps::", 7) != 0)
        return {};
    QString text = m_english.translate(context, source, disambiguation, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    const qsizetype more = std::max<qsizetype>(1, (text.size() + 2) / 3);
    QString filling;
    while (filling.size() < more)
        filling += u" \u00ebxtra"_s;
    // These letters run from left to right; the mark says that the text does not, as that of such a language.
    return u'\u200f' + marked(text) + filling.left(more);
}

} // namespace vzaps::test
