"use client";
import type { z } from "zod";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { codeDUsage } from "@/lib/appel/tardif/schema";
import { ouvrirAvecCodeAction, utiliserCodeAction } from "./tardif-actions.ts";

type Usage = { candidatureId: string } | { annee: number; structures: { id: string; nom: string }[] };

type Saisie = z.output<typeof codeDUsage>;

/** The late access code: for a draft that is there, or to begin one for a structure. */
export function CodeFormulaire({ usage }: { usage: Usage }) {
  const structures = "structures" in usage ? usage.structures : [];
  const envoi = useEnvoi<Saisie, Saisie, string | null>({
    cle: `code:${"candidatureId" in usage ? usage.candidatureId : usage.annee}`,
    resolver: jugeDe(() => import("@/lib/appel/tardif/schema").then((m) => m.codeDUsage)),
    saisie: { code: "", structureId: "structures" in usage ? premiere(structures) : "-" },
    envoyer: async ({ code, structureId }) => {
      if ("annee" in usage) return ouvrirAvecCodeAction({ annee: usage.annee, structureId, code });
      const state = await utiliserCodeAction({ id: usage.candidatureId, code });
      return state.ok ? { ok: true, value: null } : state;
    },
    ensuite: (id) => (id ? `/espace/candidatures/${id}/modifier` : ""),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-md flex-col gap-4">
      {structures.length > 1 && (
        <ChampSelect<Saisie>
          name="structureId"
          label="Structure"
          options={structures.map((s) => ({ value: s.id, label: s.nom }))}
          vide="Choisissez"
        />
      )}
      <ChampTexte<Saisie>
        name="code"
        label="Code de dépôt tardif"
        aide="Reçu de la CRESS, par exemple TRAME-7K4Q-92XM. Il sert une seule fois."
        autoComplete="off"
      />
      <Envoyer variante="secondaire">Utiliser ce code</Envoyer>
    </Formulaire>
  );
}

const premiere = (structures: { id: string }[]) => (structures.length === 1 ? (structures[0]?.id ?? "") : "");
