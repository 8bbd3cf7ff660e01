import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { cache } from "react";
import { db } from "@/db/client";
import { type Edition, listEditions } from "../../appel/edition/queries.ts";
import { publicMentionsManquantes } from "../../appel/mentions/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { compterAdministrateurs } from "../../socle/auth/premier.ts";
import { type Attente, attente } from "./attente.ts";

/** What waits for who administers the instance, and its editions, newest first; nothing for anybody else. */
export const listAFaireAdministration = cache(async (actor: Actor) => {
  if (!isAdministrateur(actor)) return { attentes: [] as Attente[], editions: [] as Edition[] };
  const [lues, administrateurs, mentions] = await Promise.all([
    listEditions(actor),
    compterAdministrateurs(db),
    publicMentionsManquantes(),
  ]);
  const enPreparation = lues.filter((e) => e.etat === "preparation");
  const attentes: Attente[] = [
    ...(lues.length === 0
      ? [{ cle: "editions", n: 1, quoi: "Aucune édition : préparer la première", href: "/administration/editions" }]
      : []),
    ...enPreparation.map((e) => ({
      cle: "preparation",
      n: 1,
      quoi: `Édition ${e.annee} à préparer et à ouvrir`,
      href: `/cress/${e.annee}/preparation`,
    })),
    ...(mentions.length > 0
      ? [
          attente(
            "mentions",
            mentions.length,
            ["blanc à remplir dans les pages légales", "blancs à remplir dans les pages légales"],
            "/administration/pages-legales",
          ),
        ]
      : []),
    ...(administrateurs === 1
      ? [
          {
            cle: "administrateurs",
            n: 1,
            quoi: "Vous êtes le seul administrateur : nommer une seconde personne",
            href: "/administration/personnes",
          },
        ]
      : []),
  ];
  return { attentes, editions: lues };
});
