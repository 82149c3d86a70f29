/** Colours by meaning; each gives its text back unchanged where there is no colour. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  faint(text: string): string;
  bold(text: string): string;
}
