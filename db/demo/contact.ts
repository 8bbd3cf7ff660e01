/** Who the mails of the demo name at their end: a function, at a number and an address kept for fiction. */
export const CONTACT_DEMO = {
  contactNom: "l’équipe de la conférence",
  contactTelephone: "+33353010001",
  contactCourriel: "equipe@cress.test",
};
