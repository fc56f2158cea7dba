/** Pages as clipboards and forums give them, in our own words. */

/** What Word puts on the clipboard: styles, conditional comments, lists that are paragraphs, smart tags, empty paragraphs. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>When a Member Logs Off in Tears<o:p></o:p></p>
<p class=MsoNormal>It happens late, and <st1:place w:st="on">nobody</st1:place> is to blame.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>Do&#8217;s<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>&#183;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span style='font-weight:bold'>Write</span> one warm line.<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Short is fine.<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>&#183;<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Leave the door open.<o:p></o:p></p>
<h2>Don&#8217;ts<o:p></o:p></h2>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Don&#8217;t count the minutes.<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Don&#8217;t send ten messages.<o:p></o:p></p>
<p class=MsoNormal style='display:none;mso-hide:all'>Draft 3, do not print</p>
<!--EndFragment--></body></html>`;

/** What Google Docs puts on the clipboard: a `<b>` that is not bold, bold that is a style, links through a search engine. */
export const fromGoogleDocs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b2c3d">
<h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">When Someone Asks Again and Again</span></h1>
<p dir="ltr"><span style="font-weight:400;font-style:normal;">They ask the same question </span><span style="font-weight:700;">three times</span><span style="font-weight:400;">.</span></p><br>
<h2 dir="ltr"><span>Example responses</span></h2>
<p dir="ltr"><span style="font-weight:400;">“You ask that a lot. What would help?”</span></p>
<h2 dir="ltr"><span>Report options</span></h2>
<ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span>Use the </span><a href="https://www.google.com/url?q=https://listeners.example/form%3Fa%3D1&amp;sa=D&amp;source=editors"><span style="text-decoration:underline;">form</span></a></p></li>
<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Press “Block”</span></p></li></ul></b><br class="Apple-interchange-newline">`;

/** A forum thread: breadcrumbs, avatars, lazy pictures, reactions, replies with heads and quotations. */
export const fromForum = `<div class="page"><ul class="breadcrumb"><li><a href="/">Forum</a></li><li>Listeners</li></ul>
<main><article class="post"><header class="post-header"><img class="avatar" data-src="/a/1.png" src="data:image/gif;base64,R0lGOD" alt="quietoak42"><a class="username" href="/@quietoak42">quietoak42</a> <time>July 9th, 2015</time></header>
<h1>When a chat goes silent</h1>
<p>A member stops answering.<br><br>It is rarely about you.</p>
<h3>Some do&#39;s:</h3><p>✅ Wait a little.</p><p>✅ Say that you are still here.</p>
<h3>Some don&#39;ts:</h3><p>❎ Send question marks.</p><p>❎ Leave without a word.</p>
<h3>Tips from fellow listeners:</h3>
<div class="comment"><div class="comment-head"><a href="/@Mika">Mika</a><span>July 10th, 2015</span></div><blockquote class="quote"><cite>quietoak42 said:</cite><p>A member stops answering.</p></blockquote>
<p>@quietoak42 I count to sixty.</p><p>Then I write one line. <img class="lazy" src="blank.gif" data-src="https://listeners.example/lake.jpg" alt="a quiet lake"></p>
<div class="reactions">👍 3 ❤️ 2</div><button>Reply</button></div>
<div class="comment"><div class="comment-head"><a href="/@RiverStone">RiverStone</a><span>July 11th, 2015</span></div><p>Silence is an answer too. -@RiverStone</p><a role="button" href="#">See more</a></div>
<h3>Report options:</h3><ul><li>Use the <a href="https://listeners.example/form">form</a></li><li>Write to <a href="/cdn-cgi/l/email-protection" data-cfemail="0a">[email&#160;protected]</a></li><li>Tell the hosts in <a href="/forum/hosts">this thread</a></li></ul>
</article></main><aside class="sidebar"><h4>Trending</h4><p>Ten ways to relax</p></aside><footer>Terms · Privacy</footer><script>track()</script></div>`;
