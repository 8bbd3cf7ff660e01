import { pgEnum } from "drizzle-orm/pg-core";
import { CATEGORIES } from "../../lib/appel/structure/categories.ts";

/** Of a structure, and whom the call of an edition is open to. */
export const categorieStructure = pgEnum("categorie_structure", CATEGORIES);
