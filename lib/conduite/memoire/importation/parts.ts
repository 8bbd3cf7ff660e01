import postgres from "postgres";
import { CONNEXION_S } from "../../../../db/delais.ts";
import { ABIMEE, empecher } from "../phrases.ts";

const DIRE_TOUS_LES_OCTETS = 8_000_000;

/** The file of an importation, one part in memory at a time; `dire` hears how many bytes are read. */
export async function* lireParts(url: string, id: string, dire: (lus: number) => void): AsyncGenerator<Uint8Array> {
  const sql = postgres(url, { max: 1, connect_timeout: CONNEXION_S, onnotice: () => {} });
  let lus = 0;
  let dits = 0;
  try {
    for (let rang = 0; ; rang++) {
      const [part] = await sql<{ octets: Buffer }[]>`
        select octets from importation_parts where importation_id = ${id} and rang = ${rang}`;
      if (!part) {
        if (rang === 0) throw empecher(ABIMEE);
        return;
      }
      lus += part.octets.byteLength;
      if (lus - dits >= DIRE_TOUS_LES_OCTETS) {
        dits = lus;
        dire(lus);
      }
      yield part.octets;
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}
