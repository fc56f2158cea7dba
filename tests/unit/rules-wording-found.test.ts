/** Ways to say what hurts, as people write them: each is found by its rule. */
import { describe, expect, test } from 'vitest';
import { saidOf } from './rules/wording.js';

/** Rule, place and language → one sentence on each line. */
const sentences: Readonly<Record<string, string>> = {
  minimising: `
    Plenty of folks would envy your problems.
    At least it was only one chat.
    Well, at least you got to talk to someone.
    At least they didn't call you names.
    It could be worse, you know.
    Others have it so much worse.
    Plenty of people have it worse than you.
    There are people out there with bigger problems than this.
    It could always be worse.
    Just try to calm down.
    Calm down, please.
    You need to relax.
    Cheer up!
    Chin up, tomorrow is another day.
    Don't worry about it.
    Hey, it's really not that big of a deal.
    It was just a joke, don't take it personally.
    You're overreacting a little.
    You are being too sensitive.
    Try not to think about it.
    Just ignore them and move on.
    You'll get over it.
    Get over it.
    Look on the bright side, you learned something.
    Everything happens for a reason.
    Think about how lucky you are to have a roof over your head.
    You should be grateful you have friends.
    Everyone goes through this.
    We all have bad days.
    It's not the end of the world.
    Its not that bad
    Don't let it get to you.
    I'm sure they didn't mean it that way.
    There's no need to be so upset.
    Time heals all wounds.
    What doesn't kill you makes you stronger.
    Some people would kill to have your problems.
    Just think positive.
    Stop overthinking this.
    You have nothing to be sad about.
    Don't be so dramatic.
    Snap out of it.
    It's all in your head.
    Can't you just forget about it?
    That's nothing, I've had far worse chats.
    Maybe you should just let it go.
    Honestly, it isn't as bad as you think.
    It's no big deal, really.
    You're making a mountain out of a molehill.
    Come on, it wasn't so bad.
    There's always someone worse off.
    Look at it this way: it could have been a lot worse.
    Try to look at the positives.
    Keep smiling!
    Forget about it and get some sleep.
    I think you're reading too much into it.
    You shouldn't feel that way.
    Be thankful it wasn't your friend.
    It's only a website.
    Just breathe and relax.
    Everybody gets trolled sometimes.
    Don't dwell on it.
    You need to toughen up.
    Just be positive.
    Don't be sad.
    Stay positive!
    Think of all the people who have nothing.
    At least now you know.
    Honestly, worse things happen at sea.
    Please don't be upset.
    You'll feel silly about this tomorrow.
    Why don't you just ignore them?
    Move on, they're not worth it.
    She's in a better place now.
    There are people with real problems.
  `,
  'minimising (do)': `
    Remind them that it isn't the end of the world.
    Tell them to calm down.
    Remind them that others have it worse.
    Encourage them to look on the bright side.
    Say "it could be worse".
    Let them know it's not that bad.
    Tell the member to just get over it.
    Point out that at least it was only one chat and it's not a big deal.
  `,
  'minimising (tip)': `
    I always say "cheer up, it could be worse" and it works.
  `,
  'claimed-understanding': `
    I know exactly how you feel.
    I totally get how you're feeling.
    I understand exactly what you're going through.
    I completely understand what that's like.
    I know what it's like to be ignored.
    Trust me, I know how that feels.
    I've been there too.
    I've been in your shoes.
    I can totally relate.
    The same thing happened to me.
    I went through the exact same thing.
    I feel your pain.
    I know just how hard you are hurting.
    I understand how you feel.
    i know how u feel
    I really do know how you must be feeling right now.
    I felt exactly the same when it happened to me.
    We all know how you feel.
    I understand completely.
    I know how awful that feels.
    I know precisely what you mean, I feel the same.
    Believe me, I know what you're feeling.
    I get you, I've been through the same.
    I can imagine exactly how you feel.
    I had the exact same experience.
    That happened to me too.
    I know what you've been through.
    I know that feeling so well.
    I've been exactly where you are.
  `,
  'secrecy-promise': `
    This is one hundred percent private.
    I won't tell anyone.
    I wont tell a soul
    I will never share this with anybody.
    Everything you say here stays between us.
    This stays between you and me.
    This is completely confidential.
    Our chat is 100% confidential.
    It'll be our little secret.
    Your secret is safe with me.
    My lips are sealed.
    No one else will ever know about this.
    Nobody will find out what you tell me.
    I promise I'll keep this a secret.
    I promise not to tell anyone about this.
    I swear I'll take it to the grave.
    What you tell me will never leave this chat.
    You can tell me anything, it's just between us.
    I'd never repeat a word of this to anyone else.
    I'll keep it to myself.
    Nothing you say will leave this room.
    I am not going to report this to anyone.
    I'll keep your secret.
    I'm not gonna tell anybody.
    Whatever you share here is strictly between you and me.
    I promise this will stay private.
    You have my word, I won't say anything.
    This chat is totally private, nobody can read it.
    I would never tell anyone what you told me.
    It's safe with me, I won't share it.
    What's said here stays here.
    Don't worry, I won't tell your parents.
    We will keep this just between the two of us.
    I'll never tell.
    Don't worry, it stays between us.
  `,
  'secrecy-promise (do)': `
    Reassure them that whatever they share stays between the two of you.
    Promise them that you won't tell anyone.
    Tell them everything stays between you and them, it's a secret.
    Promise not to tell anyone.
    Assure them of complete confidentiality.
    Say "I won't tell anyone".
  `,
  'outcome-promise': `
    Nothing can go wrong.
    Everything will be fine.
    It's all going to be okay.
    It'll be alright, I promise.
    You'll be fine.
    Things will get better.
    I promise it gets better.
    I guarantee you'll feel better tomorrow.
    This will never happen to you again.
    I promise they will be banned.
    Everything's gonna be ok
    You will definitely get through this.
    Trust me, it's all going to work out in the end.
    Don't worry, everything will turn out fine.
    We'll make sure this never happens again.
    I'll fix this for you.
    I give you my word that things will change.
    It will all be over soon.
    You are going to be just fine.
    The admins will definitely ban them.
    Things will work themselves out.
    You'll find someone better.
    It's going to get better, trust me.
    You're gonna be alright.
    I promise you it'll all work out.
    Everything will turn out for the best.
    They'll be punished, I guarantee it.
    Don't worry, we'll fix this.
    I'm sure it'll be fine.
    You will be happy again.
    It'll pass.
    By tomorrow you'll feel much better.
    It won't happen again.
    Time will make it better.
  `,
  'outcome-promise (do)': `
    Assure them that the surgery will succeed.
    Tell them everything will be fine.
    Reassure them that it will get better.
    Promise them that the listener will be banned.
    Guarantee a good outcome.
  `,
  'blaming-question': `
    Why didn't you block them?
    Why did you keep talking to them?
    Why on earth did you stay in the chat?
    Why would you tell them that?
    What did you do to make them angry?
    What did you do?
    You should have reported it.
    You should've known better.
    You really ought to have left the chat.
    How come you didn't say no?
    Didn't you see the block button?
    Are you sure it wasn't something you said?
    What were you thinking?
    Well why don't you just leave then?
    Is it possible that you misread it?
    If you had just blocked them, this wouldn't have happened.
    This is partly your own fault.
    You brought this on yourself.
    why did u even answer them
    You could have just left the chat.
    How could you let that happen?
    What did you expect?
    Why haven't you told anyone?
    Did you do something to provoke them?
    Why weren't you more careful?
    Why'd you keep chatting?
    Why did you wait so long?
    So why didn't you just close the chat?
    What made you stay?
    You shouldn't have replied.
    Shouldn't you have reported that?
    What were you doing to upset them?
    Did you maybe say something that set them off?
    You ought to have ended the chat.
    Maybe you misread it?
    Could it be that you provoked them?
    If only you had reported it sooner.
    Was it something you said?
    And you didn't think of blocking them?
    Couldn't you have left?
  `,
  'blaming-question (do)': `
    Ask them why they didn't block the listener.
    Find out what they did wrong.
    Tell them they should have reported it.
    Ask "Why didn't you leave?"
  `,
  'why-question': `
    Why do you feel that way?
    So why is that?
    And why was it so hard?
    Could you tell me why that upset you?
    Why now?
  `,
  'why-question (do)': `
    Ask them why they feel that way.
  `,
  'conditional-apology': `
    I'm sorry if I upset you.
    I'm sorry if you felt hurt.
    I'm sorry you feel that way.
    Sorry if anyone was offended.
    We apologise if this caused any offence.
    I'm sorry that you took it that way.
    Sorry for any inconvenience.
    We're sorry if our listener upset you.
    My apologies if that came across as rude.
    I'm sorry you were offended.
    I'm sorry, but you have to understand that listeners are volunteers.
    i'm sorry if that hurt ur feelings
    I apologize if you misunderstood me.
    I'm sorry if you feel let down.
    Sorry if I made you feel bad.
    I'm sorry you see it that way.
    I apologize if anything I said offended you.
    Sorry that you feel like that.
    Sorry if you got the wrong impression.
    We regret any inconvenience caused.
    My apologies if this upset you.
  `,
  'taking-sides': `
    That listener behaved terribly.
    Your husband is clearly the problem here.
    That listener was awful.
    They're such a jerk.
    What a horrible person!
    They should be banned.
    I'm totally on your side, they were wrong.
    That listener should never have said that.
    He had no right to speak to you like that.
    How dare they!
    She sounds like a real bully.
    It's all their fault.
  `,
  defensiveness: `
    Are you certain that is how it went?
    We're just volunteers.
    Most listeners are great.
    Are you sure that's what happened?
    I'm sure they were just having a bad day.
    Not all listeners are like that.
    That doesn't sound like one of our listeners.
    Maybe you misunderstood them.
    You have to understand that we are not professionals.
    Listeners are only human.
    To be fair, they are still learning.
    Did that really happen?
    It's a free service, after all.
  `,
  'directive-advice': `
    You really ought to ring your mum.
    You should block them.
    You need to report this right now.
    You must leave him.
    You have to talk to your parents.
    If I were you, I'd leave.
    I would advise you to see someone.
    You really ought to forgive them.
    My advice is to stop talking to them.
    The best thing you can do is to ignore them.
    You'd better tell someone.
  `,
};

describe.each(Object.entries(sentences))('%s', (where, lines) => {
  test.each(lines.trim().split(/\n\s*/))('found: %s', (sentence) => {
    expect(saidOf(where, sentence)).toHaveLength(1);
  });
});
