import type { FigureKind } from "../../model/condition.ts";
import { rememberByText } from "../remember-by-text.ts";
import type { Figure } from "./figure.ts";
import { readDailyHours } from "./read-daily-hours.ts";
import { readDailyPay, readHourlyPay } from "./read-pay.ts";
import { readPayPeriod } from "./read-pay-period.ts";

/** What each kind of figure is read by; an empty list means that the text states none. */
export const FIGURE_READERS: Readonly<Record<FigureKind, (text: string) => readonly Figure[]>> = {
  hourly_pay: rememberByText(readHourlyPay),
  daily_pay: rememberByText(readDailyPay),
  daily_hours: rememberByText(readDailyHours),
  pay_period_days: rememberByText(readPayPeriod),
};
