// The container of a workbook: parts by name, and the relationships by which one part finds another.

import type { WorkbookBudget } from "../limits/workbook-budget.ts";
import { type CellPlace, describeFailure, type FailureCode } from "../limits/workbook-error.ts";
import { walkXml } from "../xml/walk-xml.ts";
import { inflatePart } from "./inflate-part.ts";
import { partKey, readZipDirectory, type ZipDirectory } from "./read-zip-directory.ts";
import { recogniseContainer, recognisePackage, type SpreadsheetKind } from "./recognise-spreadsheet.ts";

export interface WorkbookPackage {
  budget: WorkbookBudget;
  /** The bytes of a part; throws a WorkbookError, placed where told, when it is missing, damaged or too large. */
  readPart(name: string, locate?: () => CellPlace): Buffer;
  hasPart(name: string): boolean;
}

/** `type` is the last word of the relationship's type: `worksheet`, `styles`… the same in both editions of the standard. */
export interface Relationship {
  type: string;
  target: string;
}

const RELATIONSHIPS = new Set(["http://schemas.openxmlformats.org/package/2006/relationships"]);

const REFUSALS: Readonly<Record<Exclude<SpreadsheetKind, "xlsx">, FailureCode>> = {
  empty: "empty-file",
  xlsb: "binary-workbook",
  xls: "old-excel",
  ods: "open-document",
  encrypted: "encrypted",
  ole: "other-document",
  zip: "not-workbook",
  html: "html-file",
  xml: "xml-file",
  text: "text-file",
  unknown: "unknown-file",
};

/** Opens what is an .xlsx (or .xlsm, whose macros are not looked at); throws a WorkbookError for everything else. */
export function openPackage(bytes: Uint8Array, budget: WorkbookBudget): WorkbookPackage {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  budget.archive.check(archive.length);
  const container = recogniseContainer(archive);
  if (container !== "zip") throw describeFailure(REFUSALS[container]);
  const entries: ZipDirectory = readZipDirectory(archive, budget);
  const kind = recognisePackage(entries);
  if (kind !== "xlsx") throw describeFailure(REFUSALS[kind]);
  return {
    budget,
    hasPart: (name) => entries.has(partKey(name)),
    readPart(name, locate) {
      const entry = entries.get(partKey(name));
      if (entry === undefined) throw describeFailure("missing-part", name, locate?.());
      return inflatePart(archive, entry, budget, locate);
    },
  };
}

/** The relationships of a part (of the package itself for ""), by id; targets are names from the root. */
export function readRelationships(pack: WorkbookPackage, part: string): ReadonlyMap<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relationships = new Map<string, Relationship>();
  walkXml(pack.readPart(name), name, pack.budget, {
    namespaces: RELATIONSHIPS,
    open(element, attributes) {
      if (element === "Relationships") return "enter";
      if (element === "Relationship" && attributes.get("TargetMode") !== "External") {
        pack.budget.names.spend(1);
        const type = attributes.get("Type") ?? "";
        const target = resolveTarget(folder, attributes.get("Target") ?? "");
        relationships.set(attributes.get("Id") ?? "", { type: type.slice(type.lastIndexOf("/") + 1), target });
      }
      return "skip";
    },
  });
  return relationships;
}

/** The target of the only or first relationship of a type. */
export function findTarget(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const relationship of relationships.values()) if (relationship.type === type) return relationship.target;
  return undefined;
}

function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
