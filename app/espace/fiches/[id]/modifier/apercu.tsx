"use client";
import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { FicheLueVue } from "@/app/_ui/fiche-lue";
import { Volet } from "@/app/_ui/volet";
import { useRubriques } from "../rubriques.tsx";
import type { FicheForme } from "./forme.ts";

/** The fiche as it will read, with the words being typed. */
export function Apercu() {
  const [ouvert, setOuvert] = useState(false);
  return (
    <Volet
      className="border-filet border-y py-2"
      onToggle={(e) => setOuvert(e.currentTarget.open)}
      titre="Relire, comme dans la synthèse"
    >
      {ouvert && <Lecture />}
    </Volet>
  );
}

function Lecture() {
  const { control } = useFormContext<FicheForme>();
  const f = useWatch({ control }) as FicheForme;
  return (
    <div className="bg-blanc p-4 md:p-8">
      <FicheLueVue
        prefixe="apercu-"
        f={{
          ...f,
          rubriques: useRubriques(),
          verbatims: f.verbatims.filter((v) => v.texte.trim() !== ""),
          enonces: f.enonces
            .filter((e) => e.accroche.trim() !== "" || e.texte.trim() !== "")
            .map((e) => ({
              ...e,
              id: e.cle,
              code: null,
              liens: e.liens.filter((l) => l.url !== "" && l.texte !== ""),
            })),
        }}
      />
    </div>
  );
}
