"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { Vide } from "@/app/_ui/vide";
import { NOM_ETAT_FICHE } from "@/lib/recueil/fiche/wording";
import { type Compactes, etendre } from "@/lib/socle/compact";
import { pluriel } from "@/lib/socle/typographie/nombre";
import type { FicheDite, PresenceDite } from "./dire-lignes.ts";

/** Rows come as words and are laid out once, here. */
export function LignesFiches({ lignes }: { lignes: Compactes<FicheDite> }) {
  const dites = etendre(lignes);
  if (dites.length === 0)
    return (
      <Vide titre="Aucune fiche ici pour l’instant.">Les fiches arrivent quand les organisateurs les remettent.</Vide>
    );
  return (
    <ul>
      {dites.map((f) => (
        <Ligne key={f.id} href={`/cress/fiches/${f.id}`} titre={f.titre} sous={f.sous}>
          {f.aConfirmer && <small>À confirmer depuis le {exposants(f.aConfirmer)}</small>}
          {f.remise && (
            <small>
              <span className={f.etat === "remise" ? "sr-only" : undefined}>Remise le </span>
              {exposants(f.remise)}
            </small>
          )}
          <Etiquette ton={f.etat === "validee" ? "succes" : f.etat === "remise" ? "attente" : "neutre"}>
            {NOM_ETAT_FICHE[f.etat]}
          </Etiquette>
        </Ligne>
      ))}
    </ul>
  );
}

export function LignesPresences({ lignes }: { lignes: Compactes<PresenceDite> }) {
  const dites = etendre(lignes);
  if (dites.length === 0)
    return (
      <Vide titre="Aucune présence à valider.">Les présences déclarées par les organisateurs paraissent ici.</Vide>
    );
  return (
    <ul>
      {dites.map((a) => (
        <Ligne key={a.id} href={`/cress/ateliers/${a.id}/presence`} titre={a.titre} sous={a.sous}>
          <span className="font-semibold">{pluriel(a.nombre, "personne")}</span>
        </Ligne>
      ))}
    </ul>
  );
}

function Ligne({ href, titre, sous, children }: { href: string; titre: string; sous: string; children: ReactNode }) {
  return (
    <li className="ligne-fiche">
      <div>
        <Link href={href} prefetch={false}>
          {titre}
        </Link>
        <small>{exposants(sous)}</small>
      </div>
      {children}
    </li>
  );
}
