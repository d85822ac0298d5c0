// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QComboBox>

#include <utility>
#include <vector>

// One of a few typed values: choice->setOptions<Tiering>({{Tiering::Graduated, tr("Graduated tiers")}, …}). Call it again in
// retranslate(): what is chosen stays.

namespace paybench::ui {

class Choice : public QComboBox {
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr);

    template <class T>
    void setOptions(const std::vector<std::pair<T, QString>> &options)
    {
        std::vector<std::pair<QVariant, QString>> plain;
        for (const auto &option : options)
            plain.emplace_back(QVariant::fromValue(option.first), option.second);
        setPlainOptions(plain);
    }
    template <class T>
    T value(const T &otherwise = {}) const
    {
        const QVariant chosen = currentData();
        return chosen.isValid() ? chosen.value<T>() : otherwise;
    }
    template <class T>
    void setValue(const T &value)
    {
        setPlainValue(QVariant::fromValue(value));
    }

signals:
    void chosen(); // by the person

protected:
    void wheelEvent(QWheelEvent *event) override; // only with focus, so that scrolling a page changes nothing

private:
    void setPlainOptions(const std::vector<std::pair<QVariant, QString>> &options);
    void setPlainValue(const QVariant &value);
};

} // namespace paybench::ui
