import { demarrerSmtp } from "../smtp.ts";
import { epreuveDeLAncienne } from "./epreuve-ancienne.ts";
import { epreuveDeLaBase } from "./epreuve-base.ts";
import { epreuveDuBureau } from "./epreuve-bureau.ts";
import { epreuveDeLHorloge } from "./epreuve-horloge.ts";
import { borner } from "./fins.ts";
import { conclure } from "./rapport.ts";
import { construire } from "./serveurs.ts";
import { rejouer } from "./suites.ts";

/** What a release is tried with: processes killed under traffic, a base that goes, a full disk, a crowd, mails, a backup, a wrong clock, an old base. */
await construire();
borner(25);
const smtp = await demarrerSmtp();
await epreuveDuBureau(smtp);
await epreuveDeLaBase(smtp.url);
await epreuveDeLHorloge(smtp);
await epreuveDeLAncienne(smtp);
await rejouer("two at once on each act that only one may do", 2, ["-g", "at once|two clicks|Two clicks"]);
await rejouer("200 mails, workers killed, mail servers mute, cutting, refusing, greylisting", 2, [
  "lib/socle/courriel/doute.db.test.ts",
  "lib/socle/courriel/send.db.test.ts",
]);
await rejouer(
  "a newer schema refused; upgrade from an older one; a backup given back, an edition alone brought in",
  1,
  [
    "db/plus-recente.db.test.ts",
    "db/depuis-0015.db.test.ts",
    "lib/conduite/memoire/avant-migration.db.test.ts",
    "lib/conduite/memoire/memoire.db.test.ts",
    "lib/conduite/memoire/edition-seule.db.test.ts",
  ],
);
process.exit(conclure());
