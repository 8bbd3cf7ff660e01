"use client";
import { useWatch } from "react-hook-form";
import { ChampTexte } from "@/app/_ui/champs";
import { Avertir, ChampNombre } from "@/app/_ui/declaration-formulaire";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { Constats } from "@/lib/recueil/emargement/avertissements";
import { isEcart } from "@/lib/recueil/emargement/rules";
import type { Validation, ValidationSaisie } from "@/lib/recueil/emargement/schema";
import { VERBE_EMARGEMENT } from "@/lib/recueil/emargement/wording";
import { validerAction } from "./actions.ts";

/** The reviewer settles the count; when it is not what was told or seen, they say why before it is sent. */
export function ValidationFormulaire({
  id,
  constats,
}: {
  id: string;
  constats: Constats & { nombreDeclare: number | null };
}) {
  const envoi = useEnvoi<ValidationSaisie, Validation, unknown>({
    cle: `validation:${id}`,
    resolver: jugeDe(() =>
      import("@/lib/recueil/emargement/schema").then((m) =>
        m.validation.refine((v) => v.motif.length >= 10 || !isEcart(v.nombre, constats), {
          path: ["motif"],
          message: "Écrivez pourquoi, en 10 caractères au moins",
        }),
      ),
    ),
    saisie: { nombre: String(constats.nombreDeclare ?? ""), motif: "" },
    envoyer: ({ nombre, motif }) => validerAction({ id, nombre: String(nombre), motif }),
  });
  const tape = useWatch({ control: envoi.form.control, name: "nombre" }).trim();
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampNombre aide="Le nombre validé sert à tous les chiffres. Les autres restent écrits à côté." />
      {/* What was seen stands beside the field, and asks for its reason. */}
      <Avertir constats={{ ...constats, arrivees: 0 }} />
      {/^\d{1,4}$/.test(tape) && isEcart(Number(tape), constats) && (
        <ChampTexte<ValidationSaisie>
          name="motif"
          label="Pourquoi ce nombre"
          aide="Il n’est pas celui déclaré, ou pas celui des personnes signalées. L’organisateur le lira."
          lignes={3}
          max={500}
        />
      )}
      <Envoyer className="min-h-14">{VERBE_EMARGEMENT.valider}</Envoyer>
    </Formulaire>
  );
}
