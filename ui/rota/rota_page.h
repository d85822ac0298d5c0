// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/queue_choice.h"
#include "core/rota/roster_price.h"
#include "ui/frame/page.h"
#include "ui/jobs/file_writing.h"
#include "ui/rota/proposal.h"
#include "ui/rota/rota_solving.h"
#include "ui/rota/rota_state.h"
#include "ui/rota/rota_writing.h"
#include "ui/undo/centre_day.h"
#include "ui/undo/edits.h"

#include <QDate>
#include <QPointer>
#include <QTimer>

#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;

// Who does what on which day: the grid, what it breaks and costs, proposals, sick mornings, versions, fairness, leave and wishes.

namespace paybench::ui {

class BreachList;
class ChangesView;
class EmptyPage;
class ExplanationPanel;
class LeaveView;
class LargeStep;
class LedgerView;
class Notice;
class ProposalView;
class RotaGrid;
class RotaLegend;
class RotaSettingsPanel;
class RotaWhyPanel;
class SegmentedTabs;
class SickPanel;
class SolveBar;
class SwapPanel;
class VersionsView;
class WishView;

class RotaPage : public Page {
    Q_OBJECT

public:
    enum class Mode { Plain, Solving, Proposal, Sick, Swap };

    RotaPage(store::Database &db, Steps &steps, QDate today, QWidget *parent = nullptr);
    ~RotaPage() override;

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    void reveal(const QVariant &what) override; // QDate: its month and the day; qint64: a person; "sick": somebody is ill today, the person revealed just before
    std::vector<Hit> search(const QString &words) const override;
    bool canExport() const override;
    void exportTable() override;
    bool canPrint() const override;
    void print() override;

    void showStretch(const RotaStretch &stretch);
    void showView(int view);
    const RotaState &state() const { return m_state; }
    Mode mode() const { return m_mode; }
    const rota::RosterPrice *price() const { return m_price.get(); }
    RotaSolving *solving() const { return m_solving; }

    void propose(const rota::TaskScope &scope = {});
    void accept();  // the proposal, the substitute, the swap: what is shown on the grid
    void discard();
    void beginSick(std::optional<PersonId> person, QDate from);
    void beginSwap(int row, int day);
    bool publish(QDate first, QDate last, const QString &note);
    void writeTo(const RotaPlaces &places);
    bool isWriting() const { return m_writing->isRunning(); }
    bool isSaving() const { return m_isSaving; } // on another thread: nothing is edited meanwhile

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // actions
    std::vector<Action> actions();
    std::vector<Action> makeActions();
    std::vector<Action> publishActions();
    std::vector<Action> viewActions();
    std::vector<Action> spanActions();
    void showButtons();
    bool canAccept() const;

    // parts
    void build();
    void buildViews(QWidget *strip);
    void connectParts();
    void connectPanels();
    void connectViews();

    // what is shown
    void present();
    void presentGrid();
    void presentView();
    void describe();
    void describeStretch();
    void describeCost();
    void explainCost();
    void describeCells(); // that are selected, in the status bar
    void listBreaches();
    void sayEmpty();
    void setMode(Mode mode);
    void showSide(QWidget *panel); // nullptr: none
    void closeSide();
    void goToCell(int row, int day);
    void goToPerson(PersonId person, QDate day);
    void freshenInputs();
    void keepChosen();
    void shareHeight(); // between the grid and the list below it, until the person has drawn the line
    int roomOfView() const;
    void foldParts();   // on a small screen, or in large text, so that the grid has rows
    void makeRoom();    // at once, so that what is to be seen can be scrolled to

    // edits
    bool save(const rota::Edit &edit, const QString &name);
    void edited(const rota::Edit &edit, const QString &name); // by the grid, which shows it already
    void settle(const rota::Edit &edit); // it is saved: prices and lists follow
    void saveApart(const rota::Edit &edit, const QString &name); // very many cells, which the grid shows already
    void endSaving(bool isSaved);
    void connectWriting(); // what is written on other threads
    bool isLocked(const QString &otherwise = {});

    // proposals
    bool keepsProposal(const rota::Roster &now) const;
    void repeatProposal();
    void showProposal();
    void takeProposal();
    void offer(const rota::Edit &edit, const QString &name); // before it is saved: as a proposal is shown
    void endSolving();
    void previewFix(int fix);
    void useFix(int fix);
    rota::Edit editOfFix(int fix) const;
    void suggest(const rota::RosterBreach &breach);
    void explainCell(int row, int day);
    void showCapacity();
    rota::TaskScope priceScope() const;
    rota::TaskScope solveScope() const;

    // sick mornings and swaps
    void takeSick(const rota::Replacement &replacement, const std::vector<rota::SeatChoice> &choices, const rota::Edit &edit);
    Done saveSick(const rota::Replacement &replacement, const std::vector<rota::SeatChoice> &choices, const rota::Edit &edit);
    void showChanges(const rota::Edit &edit, const QString &outcome);
    void askSick();
    void askSwap();

    // settings, publishing, files
    void openSettings(bool anew = false);
    void askPublish();
    void askPrint();
    void askFiles();
    RotaFiles files() const;

    Edits m_edits;
    CentreDay *m_centreDay;
    RotaStretch m_stretch;
    RotaState m_state;
    std::unique_ptr<rota::RosterPrice> m_price;
    std::optional<qint64> m_bound; // of what stands, while no pin is taken away
    Mode m_mode = Mode::Plain;
    Proposal m_proposal;
    QString m_offered; // the name of the step, where the proposal is not of a whole rota
    std::optional<qint64> m_proposalBound;
    bool m_isProved = true; // false: the bound is of a rota that was changed elsewhere since
    std::optional<rota::RosterBreach> m_explained;
    bool m_isSaving = false;
    rota::Edit m_apart; // is being saved by m_large
    qint64 m_seenBefore = 0; // the newest step, before that
    bool m_isShort = false; // of room: the grid comes first
    bool m_isDrawn = false; // the line between grid and list, by the person
    bool m_isRead = false;
    bool m_inputsAreOld = false; // cells were edited since the inputs were read
    PersonId m_wanted;           // to go to, when the rota is read
    QDate m_wantedDay;
    PersonId m_revealed;         // just now: who is ill is asked of this one
    QTimer m_listing;
    QTimer m_showing; // of better rotas, not each of which is drawn
    QPointer<RotaSolving> m_solving;
    LargeStep *m_large; // very many cells, on another thread
    FileWriting *m_writing;

    SegmentedTabs *m_tabs;
    RotaLegend *m_legend; // instead of the tabs, while there is something to decide
    SolveBar *m_cost;
    QPushButton *m_undo;
    QStackedWidget *m_views;
    QSplitter *m_splitter;
    RotaGrid *m_grid;
    QWidget *m_hintPlace;
    Notice *m_hint;
    QPushButton *m_hintLink;
    QStackedWidget *m_below;
    BreachList *m_breaches;
    ProposalView *m_proposalView;
    ChangesView *m_changes;
    VersionsView *m_versions;
    LedgerView *m_ledger;
    LeaveView *m_leave;
    WishView *m_wishes;
    QStackedWidget *m_side;
    SickPanel *m_sick;
    SwapPanel *m_swap;
    ExplanationPanel *m_explanation;
    RotaSettingsPanel *m_settings;
    RotaWhyPanel *m_why;
    EmptyPage *m_empty;
};

} // namespace paybench::ui
