/** Ways to say what hurts in Spanish, French and German. */
import { describe, expect, test } from 'vitest';
import { saidOf } from './rules/wording.js';

/** Rule, place and language → one sentence on each line. */
const sentences: Readonly<Record<string, string>> = {
  'minimising [es]': `
    Al menos fue solo un chat.
    Podría ser peor.
    Hay gente que lo pasa mucho peor.
    Cálmate, por favor.
    No es para tanto.
    Todo pasa por algo.
    Mira el lado positivo.
    No seas tan sensible.
    Trata de relajarte.
  `,
  'blaming-question [es]': `
    ¿Por qué no lo bloqueaste?
    ¿Por qué seguiste hablando con esa persona?
    Deberías haberlo denunciado.
    ¿Qué hiciste para que se enfadara?
    Fue en parte tu culpa.
  `,
  'secrecy-promise [es]': `
    No se lo diré a nadie.
    Esto queda entre nosotros.
    Todo lo que me cuentes es totalmente confidencial.
    Será nuestro pequeño secreto.
    Te prometo que no se lo contaré a nadie.
  `,
  'minimising [fr]': `
    Au moins c'était juste un chat.
    Ça pourrait être pire.
    Il y a des gens qui vivent pire.
    Calme-toi.
    Ce n'est pas si grave.
    C'est pas grave.
    Tout arrive pour une raison.
    Regarde le bon côté des choses.
    Ne sois pas si sensible.
    Essaie de te calmer.
  `,
  'blaming-question [fr]': `
    Pourquoi tu ne l'as pas bloqué ?
    Pourquoi n'as-tu rien dit ?
    Pourquoi as-tu continué à parler ?
    Tu aurais dû le signaler.
    Qu'as-tu fait pour le mettre en colère ?
    C'est un peu ta faute.
  `,
  'secrecy-promise [fr]': `
    Je ne le dirai à personne.
    Ça reste entre nous.
    Tout ce que tu me dis est strictement confidentiel.
    Ce sera notre petit secret.
    Je te promets de garder le secret.
  `,
  'minimising [de]': `
    Immerhin war es nur ein Chat.
    Es könnte schlimmer sein.
    Anderen geht es viel schlechter.
    Beruhige dich.
    So schlimm ist das doch nicht.
    Ist doch nicht so schlimm.
    Kopf hoch!
    Alles hat seinen Grund.
    Sei nicht so empfindlich.
    Versuch dich zu beruhigen.
  `,
  'blaming-question [de]': `
    Warum hast du ihn nicht blockiert?
    Wieso bist du geblieben?
    Du hättest es melden sollen.
    Was hast du getan, um sie wütend zu machen?
    Das war auch deine Schuld.
  `,
  'secrecy-promise [de]': `
    Ich verspreche dir, dass das unter uns bleibt.
    Ich sage es niemandem.
    Das bleibt unter uns.
    Alles, was du mir erzählst, ist streng vertraulich.
    Das ist unser kleines Geheimnis.
    Ich verspreche dir, dass ich es niemandem sage.
  `,
};

describe.each(Object.entries(sentences))('%s', (where, lines) => {
  test.each(lines.trim().split(/\n\s*/))('found: %s', (sentence) => {
    expect(saidOf(where, sentence)).toHaveLength(1);
  });
});
