import { FORMATS_JEU, JEUX, type Jeu, NOMS_JEU } from "./jeux.ts";

const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

/** The Table Schema of every data set; `base`: where their files are. */
export const renderSchema = (annee: number, base = `/${annee}/donnees/`) => ({
  name: `conference-ess-${annee}`,
  title: `Conférence régionale de l’ESS ${annee} : données ouvertes`,
  licenses: [{ name: "etalab-2.0", title: "Licence Ouverte 2.0", path: LICENCE }],
  resources: NOMS_JEU.map((nom) => {
    const { titre, description, champs, cle }: Jeu = JEUX[nom];
    return {
      name: nom,
      title: titre,
      description,
      path: `${base}${nom}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: { delimiter: ",", listSeparator: " | " },
      schema: {
        $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
        fields: champs,
        primaryKey: cle.length === 1 ? cle[0] : cle,
      },
    };
  }),
});

type Cadre = { origine: string; annee: number; conference: string; region: string };

/** The same as a catalogue in JSON-LD (schema.org), which search engines of data read. */
export const renderCatalogue = ({ origine, annee, conference, region }: Cadre) => ({
  "@context": "https://schema.org",
  "@type": "DataCatalog",
  name: `${conference} : données ouvertes ${annee}`,
  url: `${origine}/${annee}/donnees`,
  inLanguage: "fr",
  license: LICENCE,
  dataset: NOMS_JEU.map((nom) => {
    const { titre, description, champs }: Jeu = JEUX[nom];
    return {
      "@type": "Dataset",
      "@id": `${origine}/${annee}/donnees#${nom}`,
      name: `${titre}, ${annee}`,
      description,
      license: LICENCE,
      isAccessibleForFree: true,
      spatialCoverage: region,
      temporalCoverage: String(annee),
      variableMeasured: champs.map((c) => ({ "@type": "PropertyValue", name: c.name, description: c.description })),
      distribution: Object.entries(FORMATS_JEU).map(([format, { type }]) => ({
        "@type": "DataDownload",
        encodingFormat: type,
        contentUrl: `${origine}/${annee}/donnees/${nom}.${format}`,
      })),
    };
  }),
});
