/**
 * French words that carry no subject: articles, pronouns, prepositions, auxiliaries, numbers in letters and the verbs and
 * adverbs any sentence may hold. Nothing of a domain is here: a word is left out for what it is, never for where it was read.
 */
export const VIDES = new Set(
  `a à ai aie aient aies ait alors après as au aucun aucune aujourd aujourdhui auprès auquel aura aurait auraient auront aussi
  aussitôt autant autour autre autres autrui aux auxquelles auxquels avait avaient avant avec avez aviez avions avoir avons
  ayant beaucoup bien bon bonne bons bonnes ça car ce ceci cela celle celles celui cent certain certaine certaines certains
  ces cet cette ceux chacun chacune chaque chez ci cinq cinquante combien comme comment contre d dans davantage de dedans
  dehors déjà delà depuis dernier dernière dernières derniers des dès désormais deux deuxième devant devoir devra devrait
  dira dire disent dit dites dix doit doivent donc donner donne donnent dont dos douze du due dû durant elle elles en encore
  enfin ensemble ensuite entre entre envers es est et étaient était étant etc été êtes être eu eue eues eurent eus eut eux
  façon faire fais faisant fait faite faites faits fasse faut fera ferait feront firent fit fois font fur grand grande
  grandes grands guère hors hui huit ici il ils ira j jamais je jour jours jusqu jusque juste l la laquelle le lequel les
  lesquelles lesquels leur leurs loin lors lorsqu lorsque lui là m ma maintenant mais mal malgré me même mêmes mes met mettre
  mieux mille million millions mis mise moi moindre moins mois moment mon n ne néanmoins neuf ni nombre non nos notamment
  notre nôtre nous nouveau nouvel nouvelle nouvelles nouveaux nul nulle on onze ont or ou où par parce parfois parmi part
  partie pas passe passé pendant peu peut peuvent peux plus plusieurs plutôt point pour pourquoi pourra pourraient pourrait
  pouvoir pouvait premier première premières premiers prend prendre presque près pris puis puisqu puisque qu quand quant
  quarante quatre quatorze que quel quelle quelles quels quelqu quelque quelques quelquefois qui quinze quoi quoique rend
  rien s sa sais sait sans sauf savoir se second seconde sein seize selon sept sera seraient serait seras serez seront ses
  seul seule seules seulement seuls si sinon six soi soient sois soit soixante sommes son sont sorte souvent sous suffit
  suis suit suivant sur surtout t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois
  toutes treize trente très trois troisième trop tu un une unes uns va vais vers veut veulent vient viennent vingt voici
  voilà voir vont vos votre vôtre vous vrai vraiment vu y zéro ailleurs ainsi assez afin ans an année années heure heures
  minute minutes semaine semaines euro euros pourcent`.split(/\s+/),
);
