import manifest from "../../package.json" with { type: "json" };

/** Who made a result. */
export const TOOL = { name: manifest.name, version: manifest.version };
