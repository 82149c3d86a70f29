/** A standard as people read it: every clause, how each check is judged, what proves it, what to do. */
export interface Catalogue {
  title: string;
  /** Label and text: document, issuer, version and so on. */
  about: readonly CatalogueEntry[];
  checklists: readonly { title: string; clauses: readonly string[] }[];
  sections: readonly { title: string; clauses: readonly CatalogueClause[] }[];
}

export type CatalogueEntry = readonly [label: string, text: string];

export interface CatalogueClause {
  id: string;
  heading: string;
  text: string;
  notes: readonly string[];
  checks: readonly CatalogueCheck[];
  evidence: readonly string[];
}

export interface CatalogueCheck {
  heading: string;
  quote: string;
  entries: readonly CatalogueEntry[];
}
