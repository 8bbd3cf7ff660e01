/** The accounts printed at start in the demo, one per role. Their names are roles: no person is named. */
export const COMPTES_DEMO: { courriel: string; nom: string; role: string }[] = [
  {
    courriel: "organisateur@demo.test",
    nom: "Organisateur (démonstration)",
    role: "organise des ateliers, en 2023 et dans l’édition ouverte",
  },
  {
    courriel: "organisatrice@demo.test",
    nom: "Organisatrice (démonstration)",
    role: "organise d’autres ateliers de l’édition ouverte",
  },
  {
    courriel: "instructeur@demo.test",
    nom: "Instructrice CRESS (démonstration)",
    role: "instruit les candidatures et les fiches, consolide, publie",
  },
  { courriel: "administrateur@demo.test", nom: "Administrateur (démonstration)", role: "administre la plateforme" },
  {
    courriel: "partenaire.etat@demo.test",
    nom: "Partenaire État (démonstration)",
    role: "partenaire : services de l’État",
  },
  { courriel: "partenaire.region@demo.test", nom: "Partenaire Région (démonstration)", role: "partenaire : Région" },
  {
    courriel: "comite@demo.test",
    nom: "Membre du comité (démonstration)",
    role: "comité partenarial, transitions écologique et sociale",
  },
  {
    courriel: "destinataire@demo.test",
    nom: "Destinataire (démonstration)",
    role: "répond aux propositions au nom des intercommunalités",
  },
];
