/** What only looks like harmful words in languages other than English. */
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
  'claimed-understanding [es]': `
    No sé cómo te sientes, cuéntame.
    Quiero entender lo que te pasa.
  `,
  'outcome-promise [es]': `
    Espero que todo salga bien.
    ¿Qué va a pasar mañana?
  `,
  'diagnosis [es]': `
    ¿Tienes ansiedad a veces?
    Dices que tienes depresión desde hace años.
  `,
  'claimed-understanding [fr]': `
    Je ne sais pas ce que tu ressens.
    J'aimerais comprendre ce que tu vis.
  `,
  'outcome-promise [fr]': `
    Comment ça va aujourd'hui ?
    J'espère que tout ira bien pour toi.
  `,
  'diagnosis [fr]': 'Tu dis que tu fais une dépression depuis un an.',
  'claimed-understanding [de]': `
    Ich weiß nicht, wie du dich fühlst.
    Ich möchte verstehen, was du erlebst.
  `,
  'outcome-promise [de]': `
    Ich hoffe, dass es bald besser wird.
    Was würde dir gut tun?
  `,
  'diagnosis [de]': 'Du hast gesagt, dass du eine Depression hast.',
  'minimising [pt]': `
    Não precisa se acalmar agora.
    Pelo menos uma vez por semana nós respondemos.
    Isso parece muito difícil.
  `,
  'claimed-understanding [pt]': `
    Não sei como você se sente.
    Quero entender o que você está passando.
  `,
  'outcome-promise [pt]': 'Espero que tudo fique bem.',
  'diagnosis [pt]': 'Você disse que tem depressão.',
  'minimising [ru]': `
    Похоже, вам сейчас тяжело.
    Что обычно помогает вам успокоиться?
  `,
  'claimed-understanding [ru]': `
    Я не знаю, что вы чувствуете.
    Хочу понять, что вы переживаете.
  `,
  'outcome-promise [ru]': 'Надеюсь, всё будет хорошо.',
  'diagnosis [ru]': 'Вы говорите, что у вас депрессия.',
};

describe.each(Object.entries(sentences))('%s', (where, lines) => {
  test.each(lines.trim().split(/\n\s*/))('silent: %s', (sentence) => {
    expect(saidOf(where, sentence)).toEqual([]);
  });
});
