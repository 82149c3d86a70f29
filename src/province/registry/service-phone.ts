/** Numbers that everybody may publish. */
const HOTLINES = /^(?:12\d{3}|400\d{7}|800\d{7}|110|119|120)$/u;
const SHORTEST = 7;

/** The digits by which a telephone is known, however it is written; null when it tells no market from another. */
export function phoneKey(phone: string): string | null {
  const digits = phone.normalize("NFKC").replace(/\D/gu, "");
  return digits.length < SHORTEST || HOTLINES.test(digits) ? null : digits;
}
