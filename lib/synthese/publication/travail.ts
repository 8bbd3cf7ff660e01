import "server-only";
import { db } from "@/db/client";
import { listCodes } from "../../appel/edition/codes.ts";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { editionDeLAnnee } from "../comite/membre.ts";
import { listMesVoix } from "../comite/membres.ts";
import { unsafeListChapitres, unsafeListCompteurs } from "../consolidation/queries.ts";
import { buildSyntheseArbre } from "../document/build.ts";
import { couper, type Travail } from "../document/travail.ts";
import { dernierNumero } from "../version/queries.ts";
import { unsafeDerniersEnvois } from "./envoyer-travail.ts";

/** The document de travail of an edition for who instructs it: all of it; undefined for anybody else. */
export async function lireTravailInstruit(actor: Actor, annee: string, now: Date) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const document = await composer(edition.id, await listCodes(db, edition.id), now);
  return { ...document, envois: await unsafeDerniersEnvois(document.chapitres.map((c) => c.id)) };
}
export type DocumentInstruit = NonNullable<Awaited<ReturnType<typeof lireTravailInstruit>>>;

/** The same for a member of the comité or a deputy: cut to the transitions they have a voice in, undefined without one. */
export async function lireTravailDuMembre(actor: Actor, annee: string, now: Date) {
  const edition = await editionDeLAnnee(annee);
  if (!edition) return undefined;
  const lues = (await listMesVoix(actor, edition.id)).map((v) => v.transition);
  return lues.length > 0 ? composer(edition.id, lues, now) : undefined;
}
export type DocumentDeTravail = NonNullable<Awaited<ReturnType<typeof lireTravailDuMembre>>>;

/** Built as a publication builds it, and kept nowhere. Dated to the minute: the same state asked twice is drawn once. */
function composer(editionId: string, lues: readonly CodeTransition[], now: Date) {
  const minute = new Date(now);
  minute.setUTCSeconds(0, 0);
  return db.transaction(
    async (tx) => {
      const entier = await buildSyntheseArbre(tx, editionId, (await dernierNumero(editionId, tx)) + 1, minute);
      const chapitres = await unsafeListChapitres(editionId, tx);
      const comptes = await unsafeListCompteurs(editionId, tx);
      const arbre = couper(entier, lues);
      const travail: Travail = {
        chapitres: Object.fromEntries(
          chapitres.map(({ transition, etat }) => [
            transition,
            {
              etat,
              aTraiter: comptes.find((c) => c.transition === transition)?.aTraiter ?? 0,
              lu: lues.includes(transition),
            },
          ]),
        ),
        enjeuxTus: entier.enjeux.length - arbre.enjeux.length,
      };
      return { arbre, travail, chapitres };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
