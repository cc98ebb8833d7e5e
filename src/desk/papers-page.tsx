import { useCallback, useMemo, useState } from "react";
import { FailingChart } from "./charts/failing-chart";
import { PartsChart } from "./charts/parts-chart";
import { useDesk } from "./desk-context";
import { ExportMenu } from "./export/export-menu";
import { mayBeChosen, withAllShown, withPaper, type Choice } from "./pack/choice";
import { PackForm } from "./pack/pack-form";
import { usePapers } from "./papers/use-papers";
import { PaperReport } from "./report/paper-report";
import { BringPapers } from "./shell/bring-papers";
import { DropAnywhere } from "./shell/drop-anywhere";
import { Progress } from "./shell/progress";
import { Totals } from "./shell/totals";
import { Troubles } from "./shell/troubles";
import { arranged, filtered } from "./table/arrange";
import { sorter, type Order } from "./table/order";
import { factMaker, type PaperFacts } from "./table/paper-facts";
import { PaperTable } from "./table/paper-table";
import { TableBar, type TableView } from "./table/table-bar";

/** The papers that are chosen, those that the table shows first and as it does: a search does not take any back. */
const chosenOf = (all: readonly PaperFacts[], shown: readonly PaperFacts[], choice: Choice): readonly PaperFacts[] =>
  choice.size === 0
    ? []
    : [...new Set([...shown, ...all])].filter((one) => choice.has(one.paper.id) && mayBeChosen(one));

interface PapersPageProps {
  /** Whether the desk also works without a network. */
  readonly isKept: boolean;
}

/** The table of papers and all that belongs to it. */
export const PapersPage = ({ isKept }: PapersPageProps) => {
  const { profile, others, today, say } = useDesk();
  const { papers, bring, stop, clear, fileOf, coming, troubles, forget } = usePapers();
  const [view, setView] = useState<TableView>({ search: "", show: "all", by: "none" });
  const [order, setOrder] = useState<Order>({ column: "date", isDescending: false });
  const [open, setOpen] = useState<number | null>(null);
  const [choice, setChoice] = useState<Choice>(new Set<number>());
  const [isPacking, setPacking] = useState(false);
  const factsOf = useMemo(() => factMaker({ profile, others, today }), [profile, others, today]);

  const all = useMemo(() => papers.map(factsOf), [papers, factsOf]);
  const found = useMemo(() => filtered(all, view.show, view.search), [all, view.show, view.search]);
  const sort = useMemo(sorter, []);
  const sorted = useMemo(() => sort(found, order), [sort, found, order]);
  const lines = useMemo(() => arranged(sorted, view.by), [sorted, view.by]);
  const inOrder = useMemo(() => lines.flatMap((line) => (line.kind === "paper" ? line.facts : [])), [lines]);
  const choosable = useMemo(() => inOrder.filter(mayBeChosen), [inOrder]);
  const chosen = useMemo(() => chosenOf(all, inOrder, choice), [all, inOrder, choice]);
  const opened = all.find(({ paper }) => paper.id === open) ?? null;

  const step = (from: PaperFacts, by: 1 | -1): void => {
    const place = inOrder.findIndex(({ paper }) => paper.id === from.paper.id);
    const next = inOrder[place + by];
    if (next) setOpen(next.paper.id);
  };
  const chooseOne = useCallback((id: number) => setChoice((before) => withPaper(before, id)), []);
  const isEmpty = papers.length === 0;
  const done = papers.filter(({ state }) => state === "judged").length;

  return (
    <>
      <DropAnywhere onBring={bring} />
      <Troubles troubles={troubles} onForget={forget} />
      {isEmpty ? (
        <BringPapers isInviting isKept={isKept} onBring={bring} />
      ) : (
        <main className={opened ? "papers beside" : "papers"}>
          <div className="top">
            <Totals facts={all} show={view.show} onShow={(show) => setView({ ...view, show })} />
            <Progress done={done} total={papers.length + coming} onCancel={stop} />
            <BringPapers isInviting={false} isKept={isKept} onBring={bring} />
          </div>
          <TableBar view={view} onView={setView}>
            <ExportMenu facts={inOrder} />
            <button type="button" disabled={chosen.length === 0} onClick={() => setPacking(true)}>
              {say("pack.open", { count: chosen.length })}
            </button>
            <button type="button" onClick={clear}>
              {say("bar.clear")}
            </button>
          </TableBar>
          {isPacking ? <PackForm chosen={chosen} fileOf={fileOf} onClose={() => setPacking(false)} /> : null}
          <PaperTable
            {...{ lines, order, open, choice }}
            onOrder={setOrder}
            onOpen={setOpen}
            isAllChosen={choosable.length > 0 && choosable.every(({ paper }) => choice.has(paper.id))}
            onChoose={chooseOne}
            onChooseAll={() => setChoice(withAllShown(choice, inOrder))}
          />
          {opened ? (
            <PaperReport facts={opened} onClose={() => setOpen(null)} onStep={(by) => step(opened, by)} />
          ) : (
            <div className="chart">
              <FailingChart facts={found} />
              <PartsChart facts={found} />
            </div>
          )}
        </main>
      )}
    </>
  );
};
