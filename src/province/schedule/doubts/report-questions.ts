// How a report came, where it says it belongs, and what it leaves out.

import { words } from "../../../locale/index.ts";
import { writeDay } from "../../../model/day.ts";
import { constructionOf, isClosed, overdueSince } from "../rows/construction.ts";
import { textOf } from "../rows/read-answers.ts";
import { isLate } from "../rows/schedule-month.ts";
import type { Question } from "./doubt.ts";

const say = words.scheduleDoubts;

/** Without these the schedule has a hole for an open market. */
const WANTED = ["registrations_month", "vacancies_month", "placements_month"] as const;

export const REPORT_QUESTIONS: readonly Question[] = [
  {
    id: "S06",
    severity: "correct",
    *ask({ report, month: { divisions } }) {
      const { county_code: code, stated_city: city, stated_region: region } = report;
      const stated = textOf(report.answers, "region_code")?.replace(/\s/gu, "") ?? null;
      if (code === null) {
        yield say.unlisted(city, region);
        return;
      }
      const division = divisions.findCode(code);
      if (division !== null && city !== null && division.city !== city)
        yield say.otherCity(region ?? "", division.city, city);
      if (stated === null || stated === code) return;
      const meant = divisions.findCode(stated);
      if (meant === null) yield say.unknownCode(stated, region ?? "", code);
      else if (meant.cityCode !== report.city_code)
        yield say.codeOfOtherCity(stated, meant.city, meant.name, city ?? "");
      else yield say.codeOfOther(stated, meant.name, region ?? "", code);
    },
  },
  {
    id: "S07",
    severity: "note",
    *ask({ report, month: { deadline } }) {
      if (report.received === null) yield say.undated;
      else if (isLate(report.received, deadline)) yield say.late(report.received, writeDay(deadline));
    },
  },
  {
    id: "S13",
    severity: "correct",
    *ask({ report }) {
      const stated = textOf(report.answers, "schedule_month");
      if (stated !== null && stated !== report.month) yield say.otherMonth(stated, report.month);
      const sent = report.report_date;
      if (sent !== null && sent < `${report.month}-01`) yield say.datedBefore(sent, report.month);
    },
  },
  {
    id: "S14",
    severity: "note",
    *ask({ report, month: { asOf } }) {
      const { state, isInferred } = constructionOf(report, asOf);
      if (isInferred) yield say.stateInferred(textOf(report.answers, "open_date") ?? "");
      else if (state === null) yield say.stateMissing;
      const missing = WANTED.filter((fact) => textOf(report.answers, fact) === null);
      if (state === "已运营" && missing.length > 0) yield say.figuresMissing(missing);
    },
  },
  {
    id: "S15",
    severity: "note",
    *ask({ report, month: { divisions } }) {
      const { stated_region: region, county } = report;
      if (region !== null && divisions.isFormerName(region)) yield say.formerName(region, county ?? "");
    },
  },
  {
    id: "S16",
    severity: "note",
    *ask({ report, month: { asOf } }) {
      const planned = overdueSince(report, asOf);
      if (planned !== null) yield say.overdue(planned);
    },
  },
  {
    id: "S17",
    severity: "note",
    *ask({ history, report }) {
      if (history.replaced.length > 0)
        yield say.corrected(
          history.replaced.map(({ file }) => file),
          report.file,
        );
    },
  },
  {
    id: "S18",
    severity: "note",
    *ask({ before, report }) {
      if (before !== null && isClosed(before) && !isClosed(report)) yield say.reopenedMarket;
    },
  },
];
