import { expect, test } from "@playwright/test";
import { VARIABLES, type Valeurs } from "../../lib/socle/texte/variables.ts";
import { CLES_EDITORIALES } from "../../lib/synthese/editorial/parties.ts";
import { partieEcrite } from "../../lib/synthese/editorial/schema.ts";
import { relireTexte } from "../../lib/synthese/redaction/relire.ts";
import { EDITORIAL_2023, EDITORIAL_OUVERT } from "./editorial.ts";

const valeurs = Object.fromEntries(VARIABLES.map((v) => [v, "7"])) as Valeurs;

test("the demonstration’s own words pass what is asked of anybody’s: no typed figure, no bad sign, no name", () => {
  for (const parties of [EDITORIAL_2023, EDITORIAL_OUVERT])
    for (const cle of CLES_EDITORIALES) {
      const ecrite = { texte: "", signataires: [], programme: [], ...parties[cle] };
      expect(partieEcrite.safeParse(ecrite).error?.issues ?? [], cle).toEqual([]);
      const remarques = relireTexte(ecrite.texte, { valeurs, noms: [], autres: [], editorial: true });
      expect(
        remarques.filter((r) => !r.regle.startsWith("sigle") && r.regle !== "insecables").map((r) => r.extrait),
        cle,
      ).toEqual([]);
      expect(ecrite.signataires.filter((s) => s.nom !== "")).toEqual([]);
    }
});
