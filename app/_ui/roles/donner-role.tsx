"use client";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { ChampChoix, ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { RoleSaisi } from "@/lib/conduite/administration/schema";
import { AIDE_ROLE, NOM_ROLE } from "@/lib/conduite/administration/wording";
import type { RoleEdition } from "@/lib/socle/acteur/roles";
import { transitionsConnues } from "@/lib/socle/transitions/transitions";
import { jugeDe } from "../juge.ts";
import { donnerRoleAction } from "./actions.ts";

export const choixTransitions = () => transitionsConnues().map((t) => ({ value: t.code, label: t.nom }));

/** Gives a role to the person of an address, or to one already known. */
export function DonnerRole({
  editions,
  roles,
  courriel,
}: {
  editions: { id: string; annee: number }[];
  roles: readonly RoleEdition[];
  courriel?: string;
}) {
  const [parti, setParti] = useState("");
  const envoi = useEnvoi<RoleSaisi, RoleSaisi, string>({
    cle: `role:${editions.map((e) => e.id).join()}:${courriel ?? ""}`,
    resolver: jugeDe(() => import("@/lib/conduite/administration/schema").then((m) => m.roleDonne), "brut"),
    saisie: {
      editionId: editions[0]?.id ?? "",
      courriel: courriel ?? "",
      role: roles[0] ?? "comite",
      transitions: [],
    },
    envoyer: donnerRoleAction,
    vider: true,
    fait: (_, donne) => setParti(donne.courriel),
  });
  const role = useWatch({ control: envoi.form.control, name: "role" });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-4 pt-2">
      {!courriel && (
        <ChampTexte<RoleSaisi>
          name="courriel"
          label="Son adresse"
          aide="La personne reçoit un courriel, et se connecte avec cette adresse."
          type="email"
          inputMode="email"
          autoComplete="off"
        />
      )}
      {editions.length > 1 && (
        <ChampSelect<RoleSaisi>
          name="editionId"
          label="Édition"
          options={editions.map((e) => ({ value: e.id, label: `Édition ${e.annee}` }))}
        />
      )}
      <ChampChoix<RoleSaisi>
        name="role"
        label="Rôle"
        type="radio"
        options={roles.map((value) => ({ value, label: NOM_ROLE[value], aide: AIDE_ROLE[value] }))}
      />
      {role === "comite" && (
        <ChampChoix<RoleSaisi>
          name="transitions"
          label="Transitions suivies"
          type="checkbox"
          options={choixTransitions()}
        />
      )}
      <Envoyer variante="secondaire" dit={parti && `Le rôle est donné : un courriel est parti à ${parti}.`}>
        Donner ce rôle
      </Envoyer>
    </Formulaire>
  );
}
