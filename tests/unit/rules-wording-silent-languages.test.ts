/** What only looks like harmful words in Spanish, French and German. */
import { describe, expect, test } from 'vitest';
import { saidOf } from './rules/wording.js';

/** Rule, place and language → one sentence on each line. */
const sentences: Readonly<Record<string, string>> = {
  'minimising [es]': `
    Eso suena muy difícil.
    Por lo menos una vez al día, descansa.
    No te voy a decir que podría ser peor.
    Dijiste que no era para tanto, pero te duele.
    No tienes que calmarte ahora.
    ¿Qué te ayudaría a relajarte?
  `,
  'blaming-question [es]': `
    ¿Qué pasó después, si quieres contarlo?
    ¿Qué hiciste después?
    No fue tu culpa.
  `,
  'secrecy-promise [es]': `
    No puedo prometer que esto quede entre nosotros.
    No se lo diré a nadie, salvo que estés en peligro.
    Lo mantengo en privado, salvo que alguien esté en peligro.
  `,
  'minimising [fr]': `
    Ça a l'air vraiment difficile.
    Au moins une fois par jour, repose-toi.
    Tu dis que ce n'est pas si grave, et pourtant ça fait mal.
    Tu n'as pas besoin de te calmer maintenant.
    Je ne te dirai pas que ça pourrait être pire.
  `,
  'blaming-question [fr]': `
    Que s'est-il passé ensuite, si tu veux en parler ?
    Ce n'est pas ta faute.
    Qu'as-tu fait ensuite ?
  `,
  'secrecy-promise [fr]': `
    Je ne peux pas promettre que ça reste entre nous.
    Je ne le dirai à personne, sauf si tu es en danger.
  `,
  'minimising [de]': `
    Das klingt wirklich schwer.
    Mindestens einmal am Tag Pause machen.
    Du sagst, es könnte schlimmer sein, und doch tut es weh.
    Ich sage nicht, dass es schlimmer sein könnte.
    Du musst dich nicht beruhigen.
  `,
  'blaming-question [de]': `
    Was ist dann passiert, wenn du es erzählen magst?
    Das war nicht deine Schuld.
    Was hast du danach gemacht?
  `,
  'secrecy-promise [de]': `
    Ich kann nicht versprechen, dass das unter uns bleibt.
    Ich kann nicht versprechen, dass das unter uns bleibt.
    Ich sage es niemandem, außer du bist in Gefahr.
  `,
};

describe.each(Object.entries(sentences))('%s', (where, lines) => {
  test.each(lines.trim().split(/\n\s*/))('silent: %s', (sentence) => {
    expect(saidOf(where, sentence)).toEqual([]);
  });
});
