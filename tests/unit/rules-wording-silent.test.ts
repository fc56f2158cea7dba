/** What only looks like harmful words: benign twins, quotations of what not to say, denials. */
import { describe, expect, test } from 'vitest';
import { saidOf } from './rules/wording.js';

/** Rule, place and language → one sentence on each line. */
const sentences: Readonly<Record<string, string>> = {
  minimising: `
    It's okay to feel that it could have been worse and still hurt.
    At least once a day, check in with yourself if you can.
    Take at least a few minutes for yourself.
    Would it help if we did a breathing exercise to calm down together?
    It sounds like it is hard for you to calm down right now.
    I'm not going to tell you to calm down.
    This is not the end of the chat, we can keep talking.
    You don't have to get over it.
    It's okay that you can't just let it go.
    I won't say it could be worse.
    When you are ready, we can move on to something else.
    Your pain matters, even if others have it worse.
    You said it wasn't that bad, and still it keeps you awake.
    When someone told you to cheer up, that must have hurt.
    I'm glad you reached out.
    Do you want to talk about it, or would you rather do something relaxing?
    There is no need to apologise.
    You're not overreacting.
    That is a big deal.
    Don't worry if it takes you a while to answer.
    It makes sense that you can't stop thinking about it.
    How long have you felt that way?
    I'd be happy to listen.
    What would help you relax?
    Please don't feel you have to be strong.
    That must have been so hard.
    It's a big deal to reach out.
    I'd like to help you feel a bit calmer, if that's okay.
    Is there at least one person you trust?
    You can let it all out here.
    It's okay to be upset.
    You don't need to be strong here.
    You deserve to be heard.
    I can see that it's hard to let go of this.
    Feeling sad is okay.
    No one should have to go through that.
    Some people find it helps to breathe slowly.
    There is nothing wrong with crying.
    It's not silly to feel that way.
    I am not going to say that everything happens for a reason.
    Would you like to take it easy today?
    Have you been able to relax at all?
    Many people feel this way after a bad chat.
    Things have been so much worse for you lately.
    It sounds like things could be getting worse.
    What you went through is worse than I imagined.
    Please do not just stop taking your medication.
    I hope you find a better place to live.
  `,
  'minimising (do)': `
    Help them calm down with a breathing exercise.
    Let them calm down before you go on.
    Check at least every few minutes whether they are still there.
    Calm down before you answer.
    Say "That sounds hard" instead of "it could be worse".
    Use "That sounds hard" rather than "Calm down".
    Avoid saying "calm down" or "cheer up".
    "Calm down" never helped anyone; ask what would help.
    Saying "at least it's over" is invalidating.
    Say "I hear you", not "get over it".
    Replace "cheer up" with "I'm here".
    Resist the urge to say "look on the bright side".
    Never tell them to calm down.
    Listen without telling them to get over it.
    Stay calm and kind.
    Move on when they are ready.
    Say ~~"calm down"~~ "take your time".
    Never write \`calm down\`.
    Ask what happened before they felt this bad.
    Remember that phrases like "others have it worse" can make people feel small.
    ✅ "I'm here" ❌ "Calm down"
  `,
  'minimising (tip)': `
    I used to say "cheer up" until I learned better.
    Telling someone to calm down has never worked for me.
    Don't worry, it gets easier with every chat.
    At least you tried, so be kind to yourself.
    When I hear "others have it worse" I shut down, so I never say it.
  `,
  'claimed-understanding': `
    I may not know exactly how you feel, but I'm here.
    I can't know how you feel.
    I can only imagine how you feel.
    I don't pretend to know what you're going through.
    I'd like to understand what you're going through.
    Help me understand how you feel.
    I'm trying to understand how you feel.
    I want to make sure I understand how you feel.
    I understand that you're upset.
    I can see how upsetting this is.
    I hear how much this hurt.
    I wish I knew exactly how you feel.
    No one can know exactly how you feel.
    I'd never claim that I know how you feel.
    I understand why that made you angry.
    You told me that they said "I know how you feel".
    I have been there for friends, and I'll be here for you.
    How are you feeling about it now?
    I get that this is hard.
    Could you tell me more so I can understand what you're going through?
    I have not been in your place, so please tell me.
    I know this is hard to talk about.
    I know you have been waiting.
    I understand if you'd rather not say.
    I understand what you are asking.
    How are you feeling?
    I get the sense that this really hurt.
    Nobody knows how you feel better than you.
    You know how you feel best.
    I feel sad to hear this.
    I've been thinking about what you said.
    Do you feel that I understand what you mean?
    I may be wrong, but it sounds like you feel hurt.
    I would never say I know how you feel.
    It's hard for me to know how you feel.
    I see how much this hurt you.
  `,
  'secrecy-promise': `
    I won't repeat your words back like a parrot, I promise.
    I can't promise this stays between us.
    I can't promise to keep this a secret.
    I keep this private unless someone is in danger.
    I won't tell anyone unless you are in danger.
    I will not share your message without asking you first.
    Reports are confidential.
    The report form is completely confidential.
    I'm not able to keep this between us if you're in danger.
    I won't tell you what to do.
    I won't share my own story here.
    No one can promise that this is completely confidential.
    I'd like to tell someone who can help you.
    You said nobody will ever find out.
    Have you told anyone else about this?
    You don't have to tell anyone.
    I never said it would be a secret.
    It is your choice who you tell.
    I won't ask you for your name.
    I will tell you who can read this chat.
    Who would you like to tell?
    Is it okay to share this with the team?
    I will keep this private as far as I can, but I can't promise.
    This is just between friends, they said.
    I may have to tell someone if you are not safe.
    You can keep this to yourself.
    Nobody has to know your name.
    Would you like to keep this between us for now?
    It is not a secret that reports take time.
    Would you feel safe telling someone?
    I won't tell you how to feel.
    Nobody here will judge you.
  `,
  'secrecy-promise (do)': `
    Tell them that what they share stays in the team, unless someone is in danger.
    Tell them what you can keep private and what you can't.
    Keep what they tell you private.
    Explain when a chat is not confidential.
    Never promise secrecy.
    Don't promise them that you'll keep it a secret.
    Say "I can't promise this stays between us".
    Tell them that reports are confidential.
  `,
  'outcome-promise': `
    You fear that something could go wrong.
    I'll do my best to help.
    I'll try to find out what can be done.
    I can't promise that everything will be fine.
    I hope things will get better for you.
    No one can guarantee that it will get better.
    I promise to do my best.
    I don't know if everything will be okay, but I'm here.
    I wish I could promise it gets better.
    It will be okay to stop whenever you want.
    You said everything will be fine, and yet you sound worried.
    Do you feel like things will get better?
    I'm here to listen.
    You'll be able to leave at any time.
    I promise I'm listening.
    It would be good to take a break.
    I will be happy to listen.
    What would make things feel better?
    It might get better with time.
    Would it be okay if I asked about that?
    You will find the form below.
    I can't say how this will turn out.
    I will read every word.
    What would a good outcome look like to you?
    The team will look at your report.
    It may take a few days.
    I'll be here until the end of the chat.
    This will take about five minutes.
    That will help us understand what happened.
    You will get an answer by e-mail.
    Will you be okay tonight?
    If you report it, it will be read by a moderator.
    I'll be back in a minute.
    How will you feel better?
    You will be safe to log off at any time.
  `,
  'outcome-promise (do)': `
    Do not promise them that it will be fine.
    Be honest that you can't guarantee a result.
    Let them know the report will be read.
    Tell them that you will do your best.
  `,
  'blaming-question': `
    Why do you think it was so successful?
    What did you do to feel better afterwards?
    What did you do next?
    Would you like to tell me what happened?
    You should have a safe place to talk.
    You should have received an e-mail.
    You should never have been treated like that.
    Nothing you did caused this.
    It's not your fault.
    Why don't we take a moment?
    Why don't you tell me more, if you'd like?
    You must have felt so alone.
    I'm not asking why you didn't leave.
    You did nothing wrong.
    You said they asked "why didn't you leave?"
    They told you that you should have left.
    What happened next?
    That should not have happened.
    It sounds like you feel you should have done more.
    How did you find us?
    What made you reach out today?
    I don't think you should have done anything differently.
    Wouldn't it be nice to have a break?
    You could have support from someone you trust.
    What did you need in that moment?
    What would you have needed?
    What did they say?
    How did that make you feel?
    Did you feel safe?
    You should be able to feel safe here.
    Why do you think that happened?
    What have you tried so far?
    You could have a look at the report form.
    Did anything help?
    You did what you could.
    You shouldn't have had to hear that.
    You should not have to explain yourself.
    Did you get a chance to report it?
    What do you wish you had heard?
  `,
  'blaming-question (do)': `
    Ask what happened, not why they didn't leave.
    Avoid "Why did you stay?"
    You should have a shared e-mail for reports.
    Ask how they feel instead of asking why they stayed.
    "Why didn't you …?" sounds like blame.
  `,
  'why-question': `
    What makes you feel that way?
    That's why I'm here.
    I can see why that hurt.
    Is that why you came today?
    Why don't we take a break?
    Why not start with how you feel?
    I wonder what happened.
  `,
  'why-question (do)': `
    Explain why you are asking.
    Know why we report.
    Don't ask why.
  `,
  'conditional-apology': `
    I'm sorry that happened.
    I'm sorry you had to go through that.
    I'm sorry you feel so alone.
    I'm so sorry you were treated that way.
    I'm sorry to hear that.
    I'm sorry this hurt you.
    I'm sorry if I take a while to answer.
    I'm sorry, I didn't understand that.
    You don't have to be sorry if you cry.
    I'm sorry for what was said to you.
    I apologise for the wait.
    I'm sorry, but I'm not able to meet outside the chat.
    They said "sorry if you felt hurt".
    If you feel hurt, I'm sorry.
    I'm sorry you feel hurt.
    I'm sorry you feel ignored.
    I'm sorry about what happened.
    I'm so sorry. If you want to, tell me more.
    I'm sorry, if it's okay I'd like to ask more.
    I'm sorry to keep you waiting.
    I'm sorry that this was your experience.
  `,
  'taking-sides': `
    It sounds as if he behaved badly in your eyes.
    I'm sorry that happened.
    You felt that the listener was rude.
    I wasn't there, so I can't say who was right.
    They said you were rude.
    That must have felt unfair.
    You said they were horrible to you.
    It sounds like the listener was rude.
    You are right to report it.
    You are right, that is a lot.
    What a hard day!
    I don't think they were awful, but I can hear it hurt.
  `,
  defensiveness: `
    Thank you for telling me.
    That should not have happened here.
    I believe you.
    Would you like to report it?
    Are you sure you want to end the chat?
    You're not sure whether they meant it.
    They said listeners are only volunteers.
    We take every report seriously.
    I am sorry that a listener did this.
    Can you tell me what happened?
  `,
  'directive-advice': `
    You don't have to answer.
    Take all the time you need to think.
    I'm here whenever you need to talk.
    You must be feeling tired.
    What do you need right now?
    You should be proud of yourself.
    You shouldn't have to go through this.
    Do you need to take a break?
    You don't need to explain.
    What options feel right to you?
    You could report it, if you would like to.
    They said you should leave.
  `,
};

describe.each(Object.entries(sentences))('%s', (where, lines) => {
  test.each(lines.trim().split(/\n\s*/))('silent: %s', (sentence) => {
    expect(saidOf(where, sentence)).toEqual([]);
  });
});
