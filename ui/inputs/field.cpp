// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/field.h"

#include "ui/inputs/checked_edit.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace paybench::ui {

Field::Field(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(textLabel(Face::Caption, Colour::Muted, this))
    , m_under(new QWidget(this))
    , m_icon(new IconLabel(QStringLiteral("error"), Colour::Bad, 15, m_under))
    , m_sentence(wrappedLabel(Face::Caption, Colour::Bad, m_under))
{
    m_label->setBuddy(control);
    auto *line = new QHBoxLayout(m_under);
    line->setContentsMargins({});
    line->setSpacing(px(6));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(px(4));
    box->addWidget(m_label);
    box->addWidget(control);
    box->addWidget(m_under);
    box->addStretch(0); // beside a taller field the controls stay on one line
    if (auto *edit = qobject_cast<CheckedEdit *>(control))
        connect(edit, &CheckedEdit::complained, this, &Field::setError);
    if (auto *note = qobject_cast<NoteEdit *>(control))
        connect(note, &NoteEdit::complained, this, &Field::setError);
    showUnder();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showUnder();
}

void Field::setError(const QString &sentence)
{
    m_error = sentence;
    m_control->setProperty("bad", !sentence.isEmpty());
    m_control->update();
    showUnder();
}

QString Field::error() const
{
    return m_error;
}

void Field::showUnder()
{
    const bool wrong = !m_error.isEmpty();
    m_icon->setVisible(wrong);
    setInk(m_sentence, wrong ? Colour::Bad : Colour::Muted);
    m_sentence->setText(wrong ? m_error : m_hint);
    m_control->setAccessibleDescription(m_sentence->text());
    m_under->setVisible(!m_sentence->text().isEmpty());
}

bool areRight(const std::vector<Field *> &fields)
{
    for (const Field *field : fields) {
        auto *edit = qobject_cast<CheckedEdit *>(field->control());
        const bool isShown = field->isVisibleTo(field->window());
        if (isShown && !field->error().isEmpty()) {
            field->control()->setFocus();
            return false;
        }
        if (!edit || edit->isRight())
            continue;
        if (edit->complaint().isEmpty())
            edit->complain(Field::tr("Something has to stand here."));
        edit->setFocus();
        return false;
    }
    return true;
}

} // namespace paybench::ui
