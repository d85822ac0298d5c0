// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

// A value, or the reason why there is none.

namespace paybench {

struct Error {
    enum class Kind { Invalid, NotFound, Conflict, Io, Cancelled };

    Kind kind = Kind::Invalid;
    QString message; // One sentence for the person at the screen.
    QString detail;  // What a developer needs: the SQL, the path, the line.
};

template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    Result()
        requires std::is_same_v<T, std::monostate>
    = default;
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const { return std::get<0>(m_state); }
    T &operator*() { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Done = Result<>;

// Whether it worked, without the value.
template <class T>
Done done(const Result<T> &result)
{
    return result ? Done() : result.error();
}

} // namespace paybench
