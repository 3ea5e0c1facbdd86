// Made by Scripts/embed-templates from Templates/. Do not edit.
// swift-format-ignore-file

extension BuiltInTemplates {
  package static let templates: [(name: String, text: String)] = [
(name: "comments", text: ##"""
<div class="lead">
<h1>{{title}}</h1>
<p>{{summary}}</p>
</div>
{{#groups}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{heading}}</h2>
<p>{{lead}}</p>
<ul class="changes">
{{#rows}}
<li>
<p class="facts"><span>{{role}}</span> <span>{{owner}}</span> <span class="place">{{place}}</span></p>
<p class="words">{{#href}}<a href="{{.}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}</p>
{{#now}}
<p class="facts">{{say.commentNow}}{{.}}</p>
{{/now}}
<p class="said">{{comment}}</p>
<p class="facts">{{author}} {{date}}</p>
</li>
{{/rows}}
</ul>
</section>
{{/groups}}

"""##),
(name: "contact-sheet", text: ##"""
<div class="lead">
<h1>{{say.contactSheet}}</h1>
<p class="screen-only">{{say.contactSheetLead}}</p>
{{#hasParts}}
<ul class="more screen-only">
{{#parts}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>
{{/parts}}
</ul>
{{/hasParts}}
</div>
{{#flows}}
<section aria-labelledby="flow-{{id}}">
<h2 id="flow-{{id}}">{{title}}</h2>
<p class="screen-only"><a href="{{paperHref}}">{{say.paper}}</a></p>
<ul class="contact">
{{#cards}}
<li id="{{id}}">
<p class="caption"><a href="{{href}}">{{label}}</a> <span>{{title}}</span></p>
{{#press}}
<p class="facts">{{.}}</p>
{{/press}}
{{#hasScreen}}
<div class="screen {{surface}} {{size}}{{#look}} {{.}}{{/look}}" id="{{id}}-screen" inert="inert">{{{screen}}}</div>
{{/hasScreen}}
{{^hasScreen}}
<div class="outcome" id="{{id}}-screen"><p>{{say.outcome}}</p><p>{{outcome}}</p></div>
{{/hasScreen}}
</li>
{{/cards}}
</ul>
</section>
{{/flows}}
<div class="elsewhere" id="elsewhere" popover="auto"><p>{{say.contactSheetLead}}</p></div>

"""##),
(name: "diff", text: ##"""
<div class="lead">
<h1>{{title}}</h1>
<p>{{summary}}</p>
{{#hasRenamed}}
<ul class="more">
{{#renamed}}
<li>{{text}}</li>
{{/renamed}}
</ul>
{{/hasRenamed}}
<p class="sides"><a href="{{oldHref}}">{{say.diffOldSite}}</a> <a href="{{newHref}}">{{say.diffNewSite}}</a></p>
</div>
{{#groups}}
<section aria-labelledby="{{id}}">
<h2 id="{{id}}">{{heading}}</h2>
<ul class="changes">
{{#rows}}
<li>
<p class="facts"><span class="tag {{style}}">{{kind}}</span> <span>{{role}}</span> <span>{{owner}}</span>{{#steps}} <span>{{.}}</span>{{/steps}}{{#remark}} <span>{{.}}</span>{{/remark}}</p>
<div class="pair">
{{#hasOld}}
<div class="side">
<p class="cap">{{say.diffOld}}</p>
<p class="words">{{#old}}{{#isChanged}}<del>{{text}}</del>{{/isChanged}}{{^isChanged}}{{text}}{{/isChanged}}{{/old}}</p>
<p class="place">{{oldPlace}}</p>
</div>
{{/hasOld}}
{{#hasNew}}
<div class="side">
<p class="cap">{{say.diffNew}}</p>
<p class="words">{{#new}}{{#isChanged}}<ins>{{text}}</ins>{{/isChanged}}{{^isChanged}}{{text}}{{/isChanged}}{{/new}}</p>
<p class="place">{{newPlace}}</p>
</div>
{{/hasNew}}
</div>
{{#hasScreens}}
<details>
<summary>{{say.diffScreens}}</summary>
<div class="pair">
{{#oldScreen}}
<div class="side"><p><a href="{{.}}">{{say.diffOpenOld}}</a></p><iframe src="{{.}}" title="{{oldTitle}}" loading="lazy"></iframe></div>
{{/oldScreen}}
{{#newScreen}}
<div class="side"><p><a href="{{.}}">{{say.diffOpenNew}}</a></p><iframe src="{{.}}" title="{{newTitle}}" loading="lazy"></iframe></div>
{{/newScreen}}
</div>
</details>
{{/hasScreens}}
</li>
{{/rows}}
</ul>
</section>
{{/groups}}

"""##),
(name: "elements/accordion", text: ##"""
<ul class="accordion">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/actions", text: ##"""
<div class="group actions">{{#items}}<div class="member">{{{content}}}</div>{{/items}}</div>

"""##),
(name: "elements/asked", text: ##"""
{{#isRequired}}<span class="required">{{say.required}}</span>{{/isRequired}}{{#isOptional}}<span class="optional">{{say.optional}}</span>{{/isOptional}}
"""##),
(name: "elements/attachments", text: ##"""
<ul class="attachments">
{{#rows}}
<li>{{#cells}}<div class="piece">{{#text}}<p class="cell{{assumed}}">{{.}}</p>{{/text}}{{{content}}}</div>{{/cells}}</li>
{{/rows}}
</ul>

"""##),
(name: "elements/banner", text: ##"""
<p class="banner {{style}}{{assumed}}">{{text}}</p>

"""##),
(name: "elements/box", text: ##"""
<section class="part box" aria-labelledby="{{id}}">
{{>elements/title}}
<div class="scroller" tabindex="0" role="group" aria-labelledby="{{id}}">
{{{content}}}
</div>
</section>

"""##),
(name: "elements/branch", text: ##"""
<details class="branch"{{#isOpen}} open="open"{{/isOpen}}>
<summary class="caption{{assumed}}">{{title}}</summary>
<div class="inside">
{{{content}}}
</div>
</details>

"""##),
(name: "elements/breadcrumb", text: ##"""
<div class="breadcrumb">{{#items}}<div class="crumb">{{{content}}}</div>{{/items}}</div>

"""##),
(name: "elements/button", text: ##"""
{{#isHotspot}}<button type="submit" id="{{prefix}}hotspot" class="button hotspot {{style}}{{assumed}}" formaction="{{target}}" aria-describedby="{{prefix}}hotspot-hint">{{>elements/name}}</button><span class="hint" id="{{prefix}}hotspot-hint">{{say.hint}}</span>{{/isHotspot}}{{^isHotspot}}{{#isLive}}<button type="submit" class="button {{style}}{{assumed}}" formaction="{{target}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{>elements/name}}</button>{{/isLive}}{{^isLive}}<button type="button" class="button {{style}}{{assumed}}" popovertarget="{{popover}}"{{#shuts}} popovertargetaction="hide"{{/shuts}}{{#isDisabled}} aria-disabled="true"{{/isDisabled}}{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{>elements/name}}</button>{{#outside}}<span class="outside">{{.}}</span>{{/outside}}{{/isLive}}{{/isHotspot}}

"""##),
(name: "elements/buttons", text: ##"""
<div class="group buttons">{{#items}}<div class="member">{{{content}}}</div>{{/items}}</div>

"""##),
(name: "elements/captcha", text: ##"""
<div class="placeholder captcha"><p class="caption{{assumed}}">{{text}}</p></div>

"""##),
(name: "elements/card", text: ##"""
<div class="card-part" role="group" aria-labelledby="{{id}}">
{{>elements/title}}
{{{content}}}
</div>

"""##),
(name: "elements/cards", text: ##"""
<ul class="cards">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/cell", text: ##"""
{{#choiceId}}<span class="pick"><input type="{{choiceType}}" id="{{.}}"{{#isOne}} name="{{group}}" value=""{{/isOne}}/> <label for="{{.}}">{{text}}</label></span>{{/choiceId}}{{^choiceId}}{{text}}{{/choiceId}}
"""##),
(name: "elements/chart", text: ##"""
<div class="placeholder chart"><p class="caption{{assumed}}">{{text}}</p></div>

"""##),
(name: "elements/checkbox", text: ##"""
<div class="choice checkbox{{#isAsked}} asked{{/isAsked}}"><input type="checkbox" id="{{id}}"{{#isSelected}} checked="checked"{{/isSelected}}{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}/> <label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}{{#hint}}<p class="support" id="{{id}}-hint">{{.}}</p>{{/hint}}{{#error}}<p class="error" id="{{id}}-error">{{.}}</p>{{/error}}</div>

"""##),
(name: "elements/checkboxes", text: ##"""
<fieldset class="choice{{#isAsked}} asked{{/isAsked}}"{{#described}} aria-describedby="{{.}}"{{/described}}>
<legend class="label{{assumed}}">{{label}}</legend>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}
{{>elements/doubt}}
{{#options}}
<div class="option"><input type="checkbox" id="{{id}}"{{#isSelected}} checked="checked"{{/isSelected}}/> <label for="{{id}}">{{label}}</label></div>
{{/options}}
</fieldset>

"""##),
(name: "elements/completion", text: ##"""
<section class="completion" aria-labelledby="{{id}}">
{{>elements/title}}
{{{content}}}
</section>

"""##),
(name: "elements/consent", text: ##"""
<div class="choice consent{{#isAsked}} asked{{/isAsked}}"><input type="checkbox" id="{{id}}"{{#isSelected}} checked="checked"{{/isSelected}}{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}/> <label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}{{#hint}}<p class="support" id="{{id}}-hint">{{.}}</p>{{/hint}}{{#error}}<p class="error" id="{{id}}-error">{{.}}</p>{{/error}}</div>

"""##),
(name: "elements/descriptions", text: ##"""
<dl class="descriptions">
{{#rows}}
<div>{{#cells}}{{#isHeader}}<dt class="cell{{assumed}}">{{text}}</dt>{{/isHeader}}{{^isHeader}}<dd class="cell{{assumed}}">{{text}}{{{content}}}</dd>{{/isHeader}}{{/cells}}</div>
{{/rows}}
</dl>

"""##),
(name: "elements/details", text: ##"""
<details class="details"{{#isOpen}} open="open"{{/isOpen}}>
<summary class="caption{{assumed}}">{{title}}</summary>
<div class="inside">
{{{content}}}
</div>
</details>

"""##),
(name: "elements/dialog", text: ##"""
<div class="overlay dialog{{#isOpen}} open{{/isOpen}}" role="dialog" aria-labelledby="{{id}}-title" id="{{id}}"{{^isOpen}} popover="auto"{{/isOpen}}>
{{#level2}}<h2 id="{{id}}-title" class="heading{{assumed}}">{{title}}</h2>{{/level2}}{{#level3}}<h3 id="{{id}}-title" class="heading{{assumed}}">{{title}}</h3>{{/level3}}{{#level4}}<h4 id="{{id}}-title" class="heading{{assumed}}">{{title}}</h4>{{/level4}}
{{{content}}}
</div>

"""##),
(name: "elements/doubt", text: ##"""
{{#hint}}
<p class="support" id="{{id}}-hint">{{.}}</p>
{{/hint}}
{{#error}}
<p class="error" id="{{id}}-error">{{.}}</p>
{{/error}}

"""##),
(name: "elements/drawer", text: ##"""
<div class="overlay drawer{{#isOpen}} open{{/isOpen}}" role="dialog" aria-labelledby="{{id}}-title" id="{{id}}"{{^isOpen}} popover="auto"{{/isOpen}}>
{{#level2}}<h2 id="{{id}}-title" class="heading{{assumed}}">{{title}}</h2>{{/level2}}{{#level3}}<h3 id="{{id}}-title" class="heading{{assumed}}">{{title}}</h3>{{/level3}}{{#level4}}<h4 id="{{id}}-title" class="heading{{assumed}}">{{title}}</h4>{{/level4}}
{{{content}}}
</div>

"""##),
(name: "elements/emergency", text: ##"""
<p class="emergency{{assumed}}">{{text}}</p>

"""##),
(name: "elements/error-summary", text: ##"""
{{#hasItems}}
<section class="errors" aria-labelledby="{{id}}">
{{>elements/title}}
<ul>{{#items}}<li><a href="{{href}}">{{text}}</a></li>{{/items}}</ul>
</section>
{{/hasItems}}

"""##),
(name: "elements/field", text: ##"""
<div class="field {{type}}{{#isAsked}} asked{{/isAsked}}">
<label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.fillHint}}</span>{{/isAsked}}
{{>elements/told}}
<div class="line"><input id="{{id}}" type="{{type}}" autocomplete="off"{{#mode}} inputmode="{{.}}"{{/mode}}{{#limit}} maxlength="{{.}}"{{/limit}}{{#value}} value="{{.}}"{{/value}}{{#isReadonly}} readonly="readonly"{{/isReadonly}}{{#hasSuggestions}} list="{{id}}-list"{{/hasSuggestions}}{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}/>{{#unit}}<p class="unit">{{.}}</p>{{/unit}}{{{lookup}}}</div>
{{#hasSuggestions}}
<datalist id="{{id}}-list">{{#suggestions}}<option value="{{text}}">{{text}}</option>{{/suggestions}}</datalist>
{{/hasSuggestions}}
</div>

"""##),
(name: "elements/fields", text: ##"""
<fieldset class="field several{{#isAsked}} asked{{/isAsked}}"{{#described}} aria-describedby="{{.}}"{{/described}}>
<legend class="label{{assumed}}">{{label}}</legend>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.fillHint}}</span>{{/isAsked}}
{{>elements/told}}
<div class="pieces">
{{#parts}}
<div class="piece"><label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{#isChoice}}<select id="{{id}}"><option value="">{{say.choose}}</option>{{#options}}<option value=""{{#isSelected}} selected="selected"{{/isSelected}}>{{text}}</option>{{/options}}</select>{{/isChoice}}{{^isChoice}}<input id="{{id}}" type="{{type}}" autocomplete="off"{{#mode}} inputmode="{{.}}"{{/mode}}{{#value}} value="{{.}}"{{/value}}{{#isReadonly}} readonly="readonly"{{/isReadonly}}/>{{/isChoice}}</div>
{{/parts}}
{{#unit}}<p class="unit">{{.}}</p>{{/unit}}{{{lookup}}}
</div>
</fieldset>

"""##),
(name: "elements/fieldset", text: ##"""
<fieldset class="part">
<legend class="label{{assumed}}">{{title}}</legend>
{{{content}}}
</fieldset>

"""##),
(name: "elements/file", text: ##"""
<div class="field file{{#isAsked}} asked{{/isAsked}}">
<label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}
{{>elements/told}}
<input id="{{id}}" type="file"{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}/>
</div>

"""##),
(name: "elements/heading", text: ##"""
{{#level2}}<h2 class="heading{{assumed}}">{{text}}</h2>{{/level2}}{{#level3}}<h3 class="heading{{assumed}}">{{text}}</h3>{{/level3}}{{#level4}}<h4 class="heading{{assumed}}">{{text}}</h4>{{/level4}}

"""##),
(name: "elements/help", text: ##"""
<details class="help"{{#isOpen}} open="open"{{/isOpen}}>
<summary class="caption{{assumed}}">{{title}}</summary>
<div class="inside">
{{{content}}}
</div>
</details>

"""##),
(name: "elements/here", text: ##"""
<p class="here{{assumed}}" aria-current="page">{{text}}</p>

"""##),
(name: "elements/image", text: ##"""
<div class="picture">
{{#src}}<img src="{{.}}" width="{{width}}" height="{{height}}" alt="{{alt}}"/>{{/src}}{{^src}}<div class="placeholder image"><p class="caption{{assumed}}">{{alt}}</p></div>{{/src}}
{{#spots}}
<div class="spot {{area}}">{{{content}}}</div>
{{/spots}}
</div>

"""##),
(name: "elements/languages", text: ##"""
<ul class="languages">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/legend", text: ##"""
<p class="legend{{assumed}}">{{text}}</p>

"""##),
(name: "elements/link", text: ##"""
{{#isHotspot}}<a id="{{prefix}}hotspot" class="link hotspot {{style}}{{assumed}}" href="{{target}}" aria-describedby="{{prefix}}hotspot-hint"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{>elements/name}}</a><span class="hint" id="{{prefix}}hotspot-hint">{{say.hint}}</span>{{/isHotspot}}{{^isHotspot}}<a class="link {{style}}{{assumed}}" href="{{#isLive}}{{target}}{{/isLive}}{{^isLive}}#{{elsewhere}}{{/isLive}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{>elements/name}}</a>{{#outside}}<span class="outside">{{.}}</span>{{/outside}}{{/isHotspot}}

"""##),
(name: "elements/links", text: ##"""
<div class="group links">{{#items}}<div class="member">{{{content}}}</div>{{/items}}</div>

"""##),
(name: "elements/list", text: ##"""
<ul class="items">{{#items}}<li class="item">{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/map", text: ##"""
<div class="placeholder map"><p class="caption{{assumed}}">{{text}}</p></div>

"""##),
(name: "elements/mega-menu", text: ##"""
<ul class="mega-menu">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/menu", text: ##"""
<div class="group menu">{{#items}}<div class="member">{{{content}}}</div>{{/items}}</div>

"""##),
(name: "elements/name", text: ##"""
{{#isQuiet}}<span class="quiet">{{label}}</span>{{/isQuiet}}{{^isQuiet}}{{label}}{{/isQuiet}}
"""##),
(name: "elements/note", text: ##"""
<p class="note{{assumed}}">{{text}}</p>

"""##),
(name: "elements/numbered", text: ##"""
<ol class="items">{{#items}}<li class="item">{{{content}}}</li>{{/items}}</ol>

"""##),
(name: "elements/pagination", text: ##"""
<div class="pages">{{#caption}}<p class="count{{assumed}}">{{.}}</p>{{/caption}}<ul class="pagination">{{#items}}<li>{{{content}}}</li>{{/items}}</ul></div>

"""##),
(name: "elements/panel", text: ##"""
<div class="panel{{#isOpen}} first{{/isOpen}}" id="{{id}}" tabindex="-1">
{{{content}}}
</div>

"""##),
(name: "elements/pdf", text: ##"""
<div class="placeholder pdf"><p class="caption{{assumed}}">{{text}}</p></div>

"""##),
(name: "elements/progress", text: ##"""
<div class="progress"><p id="{{id}}" class="caption{{assumed}}">{{text}}</p><progress aria-labelledby="{{id}}" value="{{percent}}" max="100"></progress><p class="percent">{{percent}}%</p></div>

"""##),
(name: "elements/radio", text: ##"""
<fieldset class="choice{{#isAsked}} asked{{/isAsked}}"{{#described}} aria-describedby="{{.}}"{{/described}}>
<legend class="label{{assumed}}">{{label}}</legend>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}
{{>elements/doubt}}
{{#options}}
<div class="option"><input type="radio" id="{{id}}" name="{{group}}" value=""{{#isSelected}} checked="checked"{{/isSelected}}/> <label for="{{id}}">{{label}}</label></div>
{{/options}}
</fieldset>

"""##),
(name: "elements/search", text: ##"""
<section class="part search" aria-labelledby="{{id}}">
{{>elements/title}}
{{{content}}}
</section>

"""##),
(name: "elements/section", text: ##"""
<section class="part" aria-labelledby="{{id}}">
{{>elements/title}}
{{{content}}}
</section>

"""##),
(name: "elements/select", text: ##"""
<div class="field{{#isAsked}} asked{{/isAsked}}">
<label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}
{{>elements/doubt}}
<select id="{{id}}"{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}><option value="">{{say.choose}}</option>{{#options}}<option value=""{{#isSelected}} selected="selected"{{/isSelected}}>{{label}}</option>{{/options}}</select>
</div>

"""##),
(name: "elements/side-menu", text: ##"""
<ul class="side-menu">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/steps", text: ##"""
<ol class="stages">{{#items}}<li class="item{{assumed}}"{{#isCurrent}} aria-current="step"{{/isCurrent}}>{{text}}</li>{{/items}}</ol>

"""##),
(name: "elements/tab", text: ##"""
{{#isHotspot}}<a id="{{prefix}}hotspot" class="tab hotspot {{style}}{{assumed}}" href="{{target}}" aria-describedby="{{prefix}}hotspot-hint"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{>elements/name}}</a><span class="hint" id="{{prefix}}hotspot-hint">{{say.hint}}</span>{{/isHotspot}}{{^isHotspot}}<a class="tab {{style}}{{assumed}}" href="{{#isLive}}{{target}}{{/isLive}}{{^isLive}}#{{elsewhere}}{{/isLive}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{>elements/name}}</a>{{#outside}}<span class="outside">{{.}}</span>{{/outside}}{{/isHotspot}}

"""##),
(name: "elements/table", text: ##"""
<div class="scroll" tabindex="0" role="group" aria-label="{{#name}}{{.}}{{/name}}{{^name}}{{say.table}}{{/name}}">
<table>
{{#caption}}
<caption>{{.}}</caption>
{{/caption}}
{{#hasColumns}}
<thead>
<tr>{{#columns}}<th scope="col" class="cell{{assumed}}">{{text}}</th>{{/columns}}</tr>
</thead>
{{/hasColumns}}
<tbody>
{{#rows}}
<tr>{{#cells}}{{#isHeader}}<th scope="row" class="cell{{assumed}}"{{#columns}} colspan="{{.}}"{{/columns}}{{#rows}} rowspan="{{.}}"{{/rows}}>{{>elements/cell}}</th>{{/isHeader}}{{^isHeader}}<td class="cell{{assumed}}"{{#columns}} colspan="{{.}}"{{/columns}}{{#rows}} rowspan="{{.}}"{{/rows}}>{{text}}{{{content}}}</td>{{/isHeader}}{{/cells}}</tr>
{{/rows}}
{{#empty}}
<tr><td class="cell none" colspan="{{width}}"><p>{{.}}</p></td></tr>
{{/empty}}
</tbody>
</table>
</div>

"""##),
(name: "elements/tabs", text: ##"""
<div class="tabbed">
<ul class="tabs">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>
{{{panels}}}
</div>

"""##),
(name: "elements/tag", text: ##"""
<p class="tag {{style}}{{assumed}}">{{text}}</p>

"""##),
(name: "elements/tasks", text: ##"""
<ul class="tasks">
{{#rows}}
<li>{{#cells}}<div class="piece">{{#text}}<p class="cell{{assumed}}">{{.}}</p>{{/text}}{{{content}}}</div>{{/cells}}</li>
{{/rows}}
</ul>

"""##),
(name: "elements/text", text: ##"""
<p class="text{{assumed}}">{{text}}</p>

"""##),
(name: "elements/textarea", text: ##"""
<div class="field{{#isAsked}} asked{{/isAsked}}">
<label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.fillHint}}</span>{{/isAsked}}
{{>elements/told}}
<textarea id="{{id}}" rows="4" autocomplete="off"{{#limit}} maxlength="{{.}}"{{/limit}}{{#isReadonly}} readonly="readonly"{{/isReadonly}}{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}>{{value}}</textarea>
</div>

"""##),
(name: "elements/title", text: ##"""
{{#level2}}<h2 id="{{id}}" class="heading{{assumed}}">{{title}}</h2>{{/level2}}{{#level3}}<h3 id="{{id}}" class="heading{{assumed}}">{{title}}</h3>{{/level3}}{{#level4}}<h4 id="{{id}}" class="heading{{assumed}}">{{title}}</h4>{{/level4}}

"""##),
(name: "elements/toast", text: ##"""
<p class="toast {{style}}{{assumed}}">{{text}}</p>

"""##),
(name: "elements/toggle", text: ##"""
<div class="choice toggle{{#isAsked}} asked{{/isAsked}}"><input type="checkbox" id="{{id}}"{{#isSelected}} checked="checked"{{/isSelected}}{{#described}} aria-describedby="{{.}}"{{/described}}{{#error}} aria-invalid="true"{{/error}}/> <label class="label{{assumed}}" for="{{id}}">{{label}}</label>{{>elements/asked}}{{#isAsked}}<span class="hint">{{say.chooseHint}}</span>{{/isAsked}}{{#hint}}<p class="support" id="{{id}}-hint">{{.}}</p>{{/hint}}{{#error}}<p class="error" id="{{id}}-error">{{.}}</p>{{/error}}</div>

"""##),
(name: "elements/told", text: ##"""
{{#hint}}
<p class="support" id="{{id}}-hint">{{.}}</p>
{{/hint}}
{{#example}}
<p class="support">{{say.example}}<span>{{.}}</span></p>
{{/example}}
{{#limit}}
<p class="support" id="{{id}}-limit">{{say.limitBefore}}{{.}}{{say.limitAfter}}</p>
{{/limit}}
{{#error}}
<p class="error" id="{{id}}-error">{{.}}</p>
{{/error}}

"""##),
(name: "elements/tree", text: ##"""
<ul class="tree">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "elements/utility", text: ##"""
<ul class="utility">{{#items}}<li>{{{content}}}</li>{{/items}}</ul>

"""##),
(name: "embed", text: ##"""
<div class="stage">
<section class="guide" aria-labelledby="guide-title">
<h1 id="guide-title"><span class="flow">{{flowTitle}}</span> <span class="position">{{position}}</span></h1>
<div class="say">
{{#label}}
<p class="mark">{{.}}</p>
{{/label}}
<p id="words">{{#words}}{{#isTarget}}<mark>{{text}}</mark>{{/isTarget}}{{^isTarget}}<span>{{text}}</span>{{/isTarget}}{{/words}}</p>
</div>
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
{{#isLast}}
<p class="done">{{say.done}}</p>
{{/isLast}}
{{#hasMoves}}
<ul class="moves">
{{#previousHref}}
<li><a class="move" href="{{.}}">{{say.back}}</a></li>
{{/previousHref}}
{{#plainNextHref}}
<li><a class="move next" href="{{.}}">{{say.next}}</a></li>
{{/plainNextHref}}
{{#references}}
<li><a class="move" href="{{href}}">{{label}}</a></li>
{{/references}}
{{#isLast}}
<li><a class="move" href="{{restartHref}}">{{say.restart}}</a></li>
{{/isLast}}
</ul>
{{/hasMoves}}
{{#hasHints}}
<p class="switch"><input type="checkbox" id="hint" checked="checked"/> <label for="hint">{{#hasHotspot}}{{say.showHint}}{{/hasHotspot}}{{^hasHotspot}}{{say.showFields}}{{/hasHotspot}}</label></p>
{{/hasHints}}
</section>
{{#hasScreen}}
{{{screen}}}
{{/hasScreen}}
{{^hasScreen}}
<section class="outcome" id="screen" tabindex="-1" aria-labelledby="screen-title">
<h2 id="screen-title">{{outcomeTitle}}</h2>
<p>{{outcome}}</p>
</section>
{{/hasScreen}}
</div>

"""##),
(name: "flow", text: ##"""
<div class="lead">
<h1>{{title}}</h1>
<div class="ringing" role="status">
<p id="ring-found" hidden="hidden">{{say.ringFound}}</p>
<p id="ring-lost" hidden="hidden">{{say.ringLost}}</p>
<p id="ring-back" hidden="hidden"><a href="{{wordingHref}}">{{say.ringBack}}</a></p>
</div>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
<p><a class="start" href="{{startHref}}">{{say.start}}</a></p>
<p><a href="{{paperHref}}">{{say.paper}}</a></p>
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
{{#hasEntries}}
<h2>{{say.entries}}</h2>
<ul class="more">
{{#entries}}
<li><a href="{{href}}">{{label}}</a></li>
{{/entries}}
</ul>
{{/hasEntries}}
</div>
<section class="procedure" aria-labelledby="steps-title">
<h2 id="steps-title">{{say.allSteps}}</h2>
<ol class="steps">
{{#steps}}
<li>
<p class="told"><span class="mark">{{label}}</span> <span>{{text}}</span></p>
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
<ul class="more">
{{#scenes}}
<li><a href="{{href}}">{{label}}</a></li>
{{/scenes}}
</ul>
</li>
{{/steps}}
</ol>
</section>
<details class="all embedding">
<summary>{{say.embed}}</summary>
<p>{{say.embedLead}}</p>
<ul class="more">
{{#embeds}}
<li><a href="{{href}}">{{label}}</a></li>
{{/embeds}}
</ul>
<div class="field snippet">
<label class="label" for="snippet">{{say.embedSnippet}}</label>
<p class="support" id="snippet-help">{{say.embedHelp}}</p>
<textarea id="snippet" rows="6" readonly="readonly" aria-describedby="snippet-help">{{snippet}}</textarea>
</div>
</details>

"""##),
(name: "fragment", text: ##"""
<section class="kamishibai-steps" lang="{{lang}}">
<p class="kamishibai-title"><strong>{{title}}</strong></p>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
{{#isCounted}}<ol>{{/isCounted}}{{^isCounted}}<ul>{{/isCounted}}
{{#steps}}
<li>
<p>{{#mark}}{{.}} {{/mark}}{{#words}}{{#isTarget}}<strong>{{text}}</strong>{{/isTarget}}{{^isTarget}}{{text}}{{/isTarget}}{{/words}}</p>
{{#notes}}
<p class="kamishibai-note"><small>{{text}}</small></p>
{{/notes}}
{{#figures}}
<figure>
{{#picture}}
<img src="{{.}}" alt="{{title}}" loading="lazy"/>
{{/picture}}
<figcaption><a href="{{href}}">{{label}}</a></figcaption>
</figure>
{{/figures}}
</li>
{{/steps}}
{{#isCounted}}</ol>{{/isCounted}}{{^isCounted}}</ul>{{/isCounted}}
{{#notes}}
<p class="kamishibai-note"><small>{{text}}</small></p>
{{/notes}}
<p>{{say.sample}} {{band}}</p>
</section>

"""##),
(name: "index", text: ##"""
<div class="lead">
<h1>{{title}}</h1>
<div class="ringing" role="status">
<p id="ring-found" hidden="hidden">{{say.ringFound}}</p>
<p id="ring-lost" hidden="hidden">{{say.ringLost}}</p>
<p id="ring-back" hidden="hidden"><a href="{{wordingHref}}">{{say.ringBack}}</a></p>
</div>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
<p>{{say.indexLead}}</p>
</div>
<div class="tools-bar search" id="tools" hidden="hidden" role="group" aria-label="{{say.search}}">
<div class="tool seek"><label for="find">{{say.search}}</label><input id="find" type="search" autocomplete="off"/></div>
</div>
<ul id="tool-words" hidden="hidden"><li class="hits">{{say.searchHits}}</li><li class="none">{{say.searchNone}}</li><li class="more">{{say.searchMore}}</li><li class="step">{{say.stepWord}}</li><li class="screen">{{say.screenWord}}</li><li class="text">{{say.textWord}}</li></ul>
<section class="flows" aria-labelledby="flows-title">
<h2 id="flows-title">{{say.flows}}</h2>
<ul class="cards">
{{#flows}}
<li class="card">
<h3 id="flow-{{id}}"><a href="{{startHref}}">{{title}}</a></h3>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
<p class="facts">{{facts}}</p>
<p class="go"><a class="start" href="{{startHref}}" aria-describedby="flow-{{id}}">{{say.start}}</a></p>
<ul class="more">
{{#entries}}
<li><a href="{{href}}">{{label}}</a></li>
{{/entries}}
<li><a href="{{overviewHref}}" aria-describedby="flow-{{id}}">{{say.allSteps}}</a></li>
</ul>
</li>
{{/flows}}
</ul>
</section>
<section class="also" aria-labelledby="also-title">
<h2 id="also-title">{{say.also}}</h2>
<ul class="tools">
<li><p><a href="{{mapHref}}">{{say.map}}</a></p><p class="facts">{{say.mapLead}}</p></li>
<li><p><a href="{{sheetHref}}">{{say.contactSheet}}</a></p><p class="facts">{{say.contactSheetLead}}</p></li>
<li><p><a href="{{reviewHref}}">{{say.review}}</a></p><p class="facts">{{say.reviewLead}}</p></li>
</ul>
<details class="all">
<summary>{{screensLabel}}</summary>
{{#systems}}
<h3>{{name}}</h3>
<ul class="list">
{{#screens}}
<li><a href="{{href}}">{{label}}</a></li>
{{/screens}}
</ul>
{{/systems}}
</details>
</section>

"""##),
(name: "map", text: ##"""
<div class="lead">
<h1>{{say.map}}</h1>
<p>{{say.mapLead}}</p>
</div>
{{#flows}}
<section class="lane" aria-labelledby="lane-{{id}}">
<h2 id="lane-{{id}}">{{title}}</h2>
<p class="facts">{{proven}}</p>
{{#rest}}
<p class="remark">{{.}} <a href="{{listHref}}">{{say.allSteps}}</a></p>
{{/rest}}
{{#hasEntries}}
<ul class="lanes doors">
{{#entries}}
<li><a href="{{href}}">{{label}}</a><span>{{title}}</span>{{#ways}}<p class="press">{{press}} → <a href="{{href}}">{{label}}</a></p>{{/ways}}</li>
{{/entries}}
</ul>
{{/hasEntries}}
<ol class="lanes">
{{#scenes}}
<li><a href="{{href}}">{{label}}</a><span>{{title}}</span>{{#press}}<span class="press">{{.}}</span>{{/press}}{{#ways}}<p class="press other">{{press}} → <a href="{{href}}">{{label}}</a></p>{{/ways}}{{#twins}}<p class="facts">{{say.alsoIn}}<a href="{{href}}">{{label}}</a></p>{{/twins}}</li>
{{/scenes}}
</ol>
<details>
<summary>{{say.asTable}}</summary>
<div class="scroll wide" tabindex="0" role="group" aria-labelledby="lane-{{id}}">
<table>
<thead>
<tr><th scope="col">{{say.stepWord}}</th><th scope="col">{{say.screenWord}}</th><th scope="col">{{say.pressWord}}</th><th scope="col">{{say.leadsTo}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{step}}</th><td>{{screen}}</td><td>{{press}}</td><td>{{target}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
</details>
</section>
{{/flows}}
{{#hasUnvisited}}
<section class="lane" aria-labelledby="unvisited-title">
<h2 id="unvisited-title">{{say.unvisited}}</h2>
<ul class="more">
{{#unvisited}}
<li><a href="{{href}}">{{label}}</a></li>
{{/unvisited}}
</ul>
</section>
{{/hasUnvisited}}

"""##),
(name: "miniature", text: ##"""
{{#system}}
<p class="address"><span>{{.}}</span></p>
{{/system}}
{{#surfaceName}}
<p class="surface"><span>{{.}}</span></p>
{{/surfaceName}}
{{#isForm}}<form class="mock" method="get" action="{{action}}" novalidate="novalidate">{{/isForm}}{{^isForm}}<div class="mock">{{/isForm}}
{{#hasHeader}}
<div class="frame top">{{{header}}}</div>
{{/hasHeader}}
{{{breadcrumb}}}
<h3{{#isAssumed}} class="assumed"{{/isAssumed}}>{{title}}</h3>
{{{content}}}
{{#hasFooter}}
<div class="frame bottom">{{{footer}}}{{#copyright}}<p class="copyright">{{.}}</p>{{/copyright}}</div>
{{/hasFooter}}
{{#isForm}}</form>{{/isForm}}{{^isForm}}</div>{{/isForm}}

"""##),
(name: "page", text: ##"""
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="{{lang}}" xml:lang="{{lang}}"{{#isFromRight}} dir="rtl"{{/isFromRight}}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; frame-src 'self' file:; form-action 'self' file:; base-uri 'none'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="{{robots}}"/>
<meta name="generator" content="{{generator}}"/>
<title>{{say.titleMark}}{{title}}</title>
{{#sheets}}
<link rel="stylesheet" href="{{root}}{{path}}"{{#media}} media="{{.}}"{{/media}}/>
{{/sheets}}
{{#previous}}
<link rel="prev" href="{{.}}"/>
{{/previous}}
{{#next}}
<link rel="next" href="{{.}}"/>
{{/next}}
{{#canonical}}
<link rel="canonical" href="{{.}}"/>
{{/canonical}}
{{#oEmbed}}
<link rel="alternate" type="application/json+oembed" href="{{.}}" title="{{title}}"/>
{{/oEmbed}}
{{#scripts}}
<script src="{{root}}{{path}}" defer="defer"></script>
{{/scripts}}
</head>
<body class="{{pageClass}}">
{{^isFramed}}
<a class="skip" href="#main">{{say.skip}}</a>
{{/isFramed}}
<header class="chrome">
<p class="band"><strong>{{say.sample}}</strong> {{band}}</p>
{{^isFramed}}
<nav class="trail" aria-label="{{say.trail}}">
<ol>
{{#trail}}
<li><a href="{{href}}">{{label}}</a></li>
{{/trail}}
<li><span aria-current="page">{{here}}</span></li>
</ol>
</nav>
{{#hasEditions}}
<p class="editions">{{#editions}}<a href="{{href}}" hreflang="{{lang}}" lang="{{lang}}" rel="alternate">{{name}}</a>{{/editions}}</p>
{{/hasEditions}}
{{/isFramed}}
</header>
<main id="main" tabindex="-1">
{{{content}}}
</main>
{{^isFramed}}
<footer class="chrome">
<p>{{say.made}}{{generator}}</p>
</footer>
{{/isFramed}}
</body>
</html>

"""##),
(name: "paper", text: ##"""
<div class="lead">
<h1>{{title}}</h1>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
<p class="screen-only">{{say.paperLead}}</p>
{{#hasParts}}
<ul class="more screen-only">
{{#parts}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{label}}</a></li>
{{/parts}}
</ul>
{{/hasParts}}
<p class="screen-only"><a href="{{sheetHref}}">{{say.contactSheet}}</a></p>
</div>
<ul class="printed{{#isLater}} later{{/isLater}}">
{{#cards}}
<li id="{{id}}" class="{{kind}}">
<div class="told">
<h2>{{heading}}</h2>
<p id="{{id}}-words">{{#words}}{{#isTarget}}<mark>{{text}}</mark>{{/isTarget}}{{^isTarget}}<span>{{text}}</span>{{/isTarget}}{{/words}}</p>
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
{{#hasWays}}
<ul class="onward">
{{#ways}}
<li>{{press}} → <a href="{{href}}">{{label}}</a></li>
{{/ways}}
</ul>
{{/hasWays}}
</div>
{{#hasScreen}}
<div class="screen {{surface}} {{size}}{{#look}} {{.}}{{/look}}" id="{{id}}-screen" inert="inert">{{{screen}}}</div>
{{/hasScreen}}
{{^hasScreen}}
<div class="outcome" id="{{id}}-screen"><p>{{say.outcome}}</p><p>{{outcome}}</p></div>
{{/hasScreen}}
</li>
{{/cards}}
</ul>
<div class="elsewhere" id="elsewhere" popover="auto"><p>{{say.paperLead}}</p></div>

"""##),
(name: "reading", text: ##"""
<div class="lead">
<h1>{{title}}</h1>
<p>{{say.readingLead}}</p>
</div>
<section aria-labelledby="reading-title">
<h2 id="reading-title">{{say.reading}}</h2>
<div class="scroll wide" tabindex="0" role="group" aria-labelledby="reading-title">
<table>
<thead>
<tr><th scope="col">{{say.stepWord}}</th><th scope="col">{{say.sentenceWord}}</th><th scope="col">{{say.readingWord}}</th><th scope="col">{{say.placeWord}}</th></tr>
</thead>
<tbody>
{{#sentences}}
<tr><td class="mark">{{label}}</td><td>{{text}}</td><td>{{reading}}</td><td class="place">{{place}}</td></tr>
{{/sentences}}
</tbody>
</table>
</div>
</section>

"""##),
(name: "review", text: ##"""
<div class="lead">
<h1>{{say.review}}</h1>
<p>{{say.reviewLead}}</p>
</div>
<section aria-labelledby="words-title">
<h2 id="words-title">{{say.words}}</h2>
<ul class="tools">
<li><p><a href="{{wordingHref}}">{{say.strings}}</a></p><p class="facts">{{wordingFacts}}</p></li>
<li><p><a href="{{targetsHref}}">{{say.targets}}</a></p><p class="facts">{{say.targetsLead}}</p></li>
</ul>
</section>
<section aria-labelledby="assumed-title">
<h2 id="assumed-title">{{say.assumed}}</h2>
{{#hasAssumed}}
<div class="scroll wide" tabindex="0" role="group" aria-labelledby="assumed-title">
<table>
<thead>
<tr><th scope="col">{{say.screenWord}}</th><th scope="col">{{say.textWord}}</th><th scope="col">{{say.placeWord}}</th></tr>
</thead>
<tbody>
{{#assumed}}
<tr><td><a href="{{href}}">{{screen}}</a></td><td>{{text}}</td><td class="place">{{place}}</td></tr>
{{/assumed}}
</tbody>
</table>
</div>
{{/hasAssumed}}
{{^hasAssumed}}
<p>{{say.nothingAssumed}}</p>
{{/hasAssumed}}
</section>
{{#hasRemarks}}
<section aria-labelledby="remarks-title">
<h2 id="remarks-title">{{say.remarks}}</h2>
<div class="scroll wide" tabindex="0" role="group" aria-labelledby="remarks-title">
<table>
<thead>
<tr><th scope="col">{{say.screenWord}}</th><th scope="col">{{say.textWord}}</th><th scope="col">{{say.placeWord}}</th></tr>
</thead>
<tbody>
{{#remarks}}
<tr><td><a href="{{href}}">{{screen}}</a></td><td>{{text}}</td><td class="place">{{place}}</td></tr>
{{/remarks}}
</tbody>
</table>
</div>
</section>
{{/hasRemarks}}
<section aria-labelledby="readings-title">
<h2 id="readings-title">{{say.reading}}</h2>
<p>{{say.readingLead}}</p>
<ul class="more">
{{#flows}}
<li><a href="{{href}}">{{label}}</a></li>
{{/flows}}
</ul>
</section>

"""##),
(name: "roam", text: ##"""
<div class="stage">
<section class="guide" aria-labelledby="guide-title">
<h1 id="guide-title">{{heading}}</h1>
<div class="ringing" role="status">
<p id="ring-found" hidden="hidden">{{say.ringFound}}</p>
<p id="ring-lost" hidden="hidden">{{say.ringLost}}</p>
<p id="ring-back" hidden="hidden"><a href="{{wordingHref}}">{{say.ringBack}}</a></p>
</div>
{{#system}}
<p class="facts">{{.}}</p>
{{/system}}
{{#note}}
<p class="remark">{{.}}</p>
{{/note}}
{{#hasStates}}
<h2>{{say.states}}</h2>
<ul class="more">
{{#states}}
<li><a href="{{href}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
{{/states}}
</ul>
<p><a class="move" href="{{sheetHref}}">{{say.sheet}}</a></p>
{{/hasStates}}
{{#hasWays}}
<h2>{{say.ways}}</h2>
<ul class="ways">
{{#ways}}
<li>{{label}} → <a href="{{href}}">{{title}}</a></li>
{{/ways}}
</ul>
{{/hasWays}}
{{#hasUses}}
<h2>{{say.uses}}</h2>
<ul class="ways">
{{#uses}}
<li><a href="{{href}}">{{label}}</a></li>
{{/uses}}
</ul>
{{/hasUses}}
{{#hasAssumed}}
<p class="switch"><input type="checkbox" id="show-assumed"/> <label for="show-assumed">{{say.showAssumed}}</label></p>
{{/hasAssumed}}
</section>
{{{screen}}}
</div>

"""##),
(name: "scene", text: ##"""
<div class="stage">
<section class="guide" aria-labelledby="guide-title">
<h1 id="guide-title"><span class="flow">{{flowTitle}}</span> <span class="position">{{position}}</span></h1>
<div class="ringing" role="status">
<p id="ring-found" hidden="hidden">{{say.ringFound}}</p>
<p id="ring-lost" hidden="hidden">{{say.ringLost}}</p>
<p id="ring-back" hidden="hidden"><a href="{{wordingHref}}">{{say.ringBack}}</a></p>
</div>
<details class="told" open="open">
<summary>{{say.guide}}</summary>
<div class="say">
{{#label}}
<p class="mark">{{.}}</p>
{{/label}}
<p id="words">{{#words}}{{#isTarget}}<mark>{{text}}</mark>{{/isTarget}}{{^isTarget}}<span>{{text}}</span>{{/isTarget}}{{/words}}</p>
</div>
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
{{#isLast}}
<p class="done">{{say.done}}</p>
{{/isLast}}
<ul class="moves">
{{#previousHref}}
<li><a class="move" href="{{.}}">{{say.back}}</a></li>
{{/previousHref}}
{{#plainNextHref}}
<li><a class="move next" href="{{.}}">{{say.next}}</a></li>
{{/plainNextHref}}
{{#references}}
<li><a class="move" href="{{href}}">{{label}}</a></li>
{{/references}}
{{#isLast}}
<li><a class="move" href="{{restartHref}}">{{say.restart}}</a></li>
{{/isLast}}
<li><a class="move" href="{{flowHref}}">{{say.allSteps}}</a></li>
</ul>
{{#hasHints}}
<p class="switch"><input type="checkbox" id="hint" checked="checked"/> <label for="hint">{{#hasHotspot}}{{say.showHint}}{{/hasHotspot}}{{^hasHotspot}}{{say.showFields}}{{/hasHotspot}}</label></p>
{{/hasHints}}
{{#hasAssumed}}
<p class="switch"><input type="checkbox" id="show-assumed"/> <label for="show-assumed">{{say.showAssumed}}</label></p>
{{/hasAssumed}}
<details class="fold">
<summary>{{say.steps}}</summary>
<ol class="steps">
{{#steps}}
<li{{#isCurrent}} class="current"{{/isCurrent}}><a href="{{href}}"{{#isCurrent}} aria-current="step"{{/isCurrent}}>{{label}}</a></li>
{{/steps}}
</ol>
{{#hasEntries}}
<h2>{{say.entries}}</h2>
<ul class="ways">
{{#entries}}
<li><a href="{{href}}">{{label}}</a></li>
{{/entries}}
</ul>
{{/hasEntries}}
<ul class="ways">
{{#roamHref}}
<li><a href="{{.}}">{{say.roam}}</a></li>
{{/roamHref}}
<li><a href="{{selfHref}}">{{say.permalink}}</a></li>
</ul>
</details>
</details>
</section>
{{#hasScreen}}
{{{screen}}}
{{/hasScreen}}
{{^hasScreen}}
<section class="outcome" id="screen" tabindex="-1" aria-labelledby="screen-title">
<h2 id="screen-title">{{outcomeTitle}}</h2>
<p>{{outcome}}</p>
</section>
{{/hasScreen}}
</div>

"""##),
(name: "screen", text: ##"""
<section class="screen {{surface}}{{#look}} {{.}}{{/look}}" id="{{prefix}}screen" tabindex="-1" aria-labelledby="{{prefix}}screen-title">
{{#system}}
<p class="address"><span>{{.}}</span></p>
{{/system}}
{{#surfaceName}}
<p class="surface"><span>{{.}}</span></p>
{{/surfaceName}}
{{#isForm}}<form class="mock" method="get" action="{{action}}" novalidate="novalidate">{{/isForm}}{{^isForm}}<div class="mock">{{/isForm}}
{{#hasHeader}}
<div class="frame top">{{{header}}}</div>
{{/hasHeader}}
{{{breadcrumb}}}
<h2 id="{{prefix}}screen-title"{{#isAssumed}} class="assumed"{{/isAssumed}}>{{title}}</h2>
{{{content}}}
{{#hasFooter}}
<div class="frame bottom">{{{footer}}}{{#copyright}}<p class="copyright">{{.}}</p>{{/copyright}}</div>
{{/hasFooter}}
{{#isForm}}</form>{{/isForm}}{{^isForm}}</div>{{/isForm}}
<div class="elsewhere" id="{{elsewhereID}}" popover="auto" role="alert">
<p>{{elsewhere}}</p>
<p class="shut"><button type="button" class="button" popovertarget="{{elsewhereID}}" popovertargetaction="hide">{{say.close}}</button> <a href="#{{prefix}}screen">{{say.close}}</a></p>
</div>
</section>

"""##),
(name: "single-card", text: ##"""
<div class="stage">
<section class="guide" aria-labelledby="{{prefix}}guide-title">
<h1 id="{{prefix}}guide-title"><span class="flow">{{flowTitle}}</span> <span class="position">{{position}}</span></h1>
<div class="say">
{{#label}}
<p class="mark">{{.}}</p>
{{/label}}
<p id="{{prefix}}words">{{#words}}{{#isTarget}}<mark>{{text}}</mark>{{/isTarget}}{{^isTarget}}<span>{{text}}</span>{{/isTarget}}{{/words}}</p>
</div>
{{#notes}}
<p class="remark">{{text}}</p>
{{/notes}}
{{#isLast}}
<p class="done">{{say.done}}</p>
{{/isLast}}
<ul class="moves">
{{#previousHref}}
<li><a class="move" href="{{.}}">{{say.back}}</a></li>
{{/previousHref}}
{{#plainNextHref}}
<li><a class="move next" href="{{.}}">{{say.next}}</a></li>
{{/plainNextHref}}
{{#references}}
<li><a class="move" href="{{href}}">{{label}}</a></li>
{{/references}}
{{#isLast}}
<li><a class="move" href="{{restartHref}}">{{say.restart}}</a></li>
{{/isLast}}
<li><a class="move" href="{{flowHref}}">{{say.allSteps}}</a></li>
</ul>
</section>
{{#hasScreen}}
{{{screen}}}
{{/hasScreen}}
{{^hasScreen}}
<section class="outcome" id="{{prefix}}screen" tabindex="-1" aria-labelledby="{{prefix}}screen-title">
<h2 id="{{prefix}}screen-title">{{outcomeTitle}}</h2>
<p>{{outcome}}</p>
</section>
{{/hasScreen}}
</div>

"""##),
(name: "single", text: ##"""
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="{{lang}}" xml:lang="{{lang}}"{{#isFromRight}} dir="rtl"{{/isFromRight}}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="{{policy}}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="robots" content="noindex,nofollow,noarchive"/>
<meta name="generator" content="{{generator}}"/>
<title>{{say.titleMark}}{{title}}</title>
<style></style>
</head>
<body class="single scene">
<a class="skip" href="#main">{{say.skip}}</a>
<header class="chrome">
<p class="band"><strong>{{say.sample}}</strong> {{band}}</p>
</header>
<main id="main" tabindex="-1">
{{#cards}}
<section class="leaf" id="{{id}}" tabindex="-1">
{{{content}}}
</section>
{{/cards}}
<section class="leaf opening" id="start" tabindex="-1">
<div class="lead">
<h1>{{title}}</h1>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
<p>{{say.indexLead}}</p>
</div>
{{#flows}}
<section class="procedure" aria-labelledby="start-{{id}}">
<h2 id="start-{{id}}">{{title}}</h2>
{{#introduction}}
<p>{{text}}</p>
{{/introduction}}
<p><a class="start" href="{{startHref}}">{{say.start}}</a></p>
<ul class="ways">
{{#entries}}
<li><a href="{{href}}">{{label}}</a></li>
{{/entries}}
</ul>
<details>
<summary>{{say.allSteps}}</summary>
<ul class="ways">
{{#steps}}
<li><a href="{{href}}">{{label}}</a></li>
{{/steps}}
</ul>
</details>
</section>
{{/flows}}
</section>
</main>
<footer class="chrome">
<p class="switch"><input type="checkbox" id="hint" checked="checked"/> <label for="hint">{{say.showHint}}</label></p>
<p>{{say.made}}{{generator}}</p>
</footer>
<script></script>
</body>
</html>

"""##),
(name: "states", text: ##"""
<div class="lead">
<h1>{{heading}}</h1>
<p>{{say.sheetLead}}</p>
</div>
<ul class="sheet">
{{#states}}
<li id="{{id}}">
<h2 class="heading"><a href="{{href}}">{{name}}</a></h2>
<div class="screen {{surface}}{{#look}} {{.}}{{/look}}" id="{{id}}-screen" inert="inert">{{{screen}}}</div>
</li>
{{/states}}
</ul>
<div class="elsewhere" id="elsewhere" popover="auto"><p>{{say.sheetLead}}</p></div>

"""##),
(name: "targets", text: ##"""
<div class="lead">
<h1>{{say.targets}}</h1>
<p>{{say.targetsLead}}</p>
{{#isPartial}}
<p class="remark">{{say.targetsPartial}}</p>
{{/isPartial}}
</div>
{{#hasRows}}
<section aria-labelledby="list-title">
<h2 id="list-title">{{say.listWord}}</h2>
<div class="tools-bar" id="tools" hidden="hidden" role="group" aria-labelledby="list-title">
<div class="tool seek"><label for="find">{{say.findName}}</label><input id="find" type="search" autocomplete="off"/></div>
{{#hasMarks}}
<div class="switches">
<p class="switch"><input type="checkbox" id="only-marked"/> <label for="only-marked">{{say.onlyMarked}}</label></p>
</div>
{{/hasMarks}}
</div>
<div class="scroll wide inventory" id="list" tabindex="0" role="group" aria-labelledby="list-title">
<table>
<thead>
<tr><th scope="col" class="middling">{{say.nameWord}}</th><th scope="col" class="kind">{{say.kindWord}}</th><th scope="col" class="long">{{say.standsOn}}</th><th scope="col" class="long">{{say.leadsTo}}</th><th scope="col" class="middling">{{say.checkWord}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr><td class="middling"><span class="words">{{name}}</span></td><td class="kind">{{kinds}}</td><td class="long"><span class="cap">{{say.standsOn}}</span><ul class="lines">{{#places}}<li><a href="{{href}}">{{label}}</a></li>{{/places}}{{#morePlaces}}<li>{{.}}</li>{{/morePlaces}}</ul></td><td class="long"><span class="cap">{{say.leadsTo}}</span><ul class="lines">{{#targets}}<li>{{#href}}<a href="{{.}}">{{label}}</a>{{/href}}{{^href}}<span class="facts">{{label}}</span>{{/href}}</li>{{/targets}}</ul></td><td class="marks">{{#marks}}<p class="check">{{text}}</p>{{/marks}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
</section>
<ul id="tool-words" hidden="hidden">{{#toolWords}}<li class="{{name}}">{{text}}</li>{{/toolWords}}</ul>
{{/hasRows}}
{{^hasRows}}
<p>{{say.noTargets}}</p>
{{/hasRows}}

"""##),
(name: "wording", text: ##"""
<div class="lead">
<h1>{{say.strings}}</h1>
<p>{{say.stringsLead}}</p>
{{#partial}}
<p class="remark">{{.}}</p>
{{/partial}}
</div>
{{#hasRows}}
<section class="comments" id="comments" hidden="hidden" aria-labelledby="comments-title">
<h2 id="comments-title">{{say.comments}}</h2>
</section>
<section aria-labelledby="list-title">
<h2 id="list-title">{{say.listWord}}</h2>
<div class="tools-bar" id="tools" hidden="hidden" role="group" aria-labelledby="list-title">
<div class="tool seek"><label for="find">{{say.find}}</label><input id="find" type="search" autocomplete="off"/></div>
<div class="tool"><label for="kind">{{say.kindWord}}</label><select id="kind"><option value="">{{say.everything}}</option>{{#kinds}}<option value="{{value}}">{{label}}</option>{{/kinds}}</select></div>
<div class="tool"><label for="place">{{say.ownerWord}}</label><select id="place"><option value="">{{say.everything}}</option>{{#owners}}<option value="{{value}}">{{label}}</option>{{/owners}}</select></div>
{{#hasCodes}}
<div class="tool"><label for="finding">{{say.findingsWord}}</label><select id="finding"><option value="">{{say.everything}}</option><option value="any">{{say.anyFinding}}</option>{{#severities}}<option value="{{value}}">{{label}}</option>{{/severities}}{{#codes}}<option value="{{value}}">{{label}}</option>{{/codes}}</select></div>
{{/hasCodes}}
<div class="switches">
{{#hasAssumed}}
<p class="switch"><input type="checkbox" id="only-assumed"/> <label for="only-assumed">{{say.onlyAssumed}}</label></p>
{{/hasAssumed}}
<p class="switch"><input type="checkbox" id="only-commented"/> <label for="only-commented">{{say.onlyCommented}}</label></p>
</div>
</div>
<div class="scroll wide inventory" id="list" tabindex="0" role="group" aria-labelledby="list-title">
<table>
<thead>
<tr><th scope="col" class="long">{{say.textWord}}</th><th scope="col" class="kind">{{say.kindWord}}</th><th scope="col" class="middling">{{say.ownerWord}}</th><th scope="col" class="middling weight">{{say.findingsWord}}</th><th scope="col">{{say.citationsWord}}</th><th scope="col" class="origin">{{say.placeWord}}</th><th scope="col" class="number">{{say.lengthWord}}</th></tr>
</thead>
<tbody>
{{#rows}}
<tr id="{{key}}" class="string{{#isAssumed}} assumed{{/isAssumed}}" data-kind="{{kindValue}}"{{#hasFindings}} data-codes="{{codes}}" data-severities="{{severities}}"{{/hasFindings}}><td class="long">{{#href}}<a class="words" href="{{.}}">{{text}}</a>{{/href}}{{^href}}<span class="words">{{text}}</span>{{/href}}{{#isAssumed}}<span class="tag told-assumed">{{say.assumedTag}}</span>{{/isAssumed}}</td><td class="kind">{{kind}}</td><td class="middling">{{#ownerHref}}<a class="owner" href="{{.}}">{{owner}}</a>{{/ownerHref}}{{^ownerHref}}<span class="owner">{{owner}}</span>{{/ownerHref}}{{#states}}<span class="facts">{{say.statesWord}}{{.}}</span>{{/states}}{{#other}}<a class="other" href="{{href}}">{{label}}</a>{{/other}}{{#hasPages}}<details><summary>{{pagesLabel}}</summary><ul>{{#pages}}<li><a href="{{href}}">{{label}}</a></li>{{/pages}}</ul></details>{{/hasPages}}</td><td class="findings">{{#hasFindings}}<ul class="findings">{{#findings}}<li><p><span class="tag {{style}}">{{severity}}</span><span class="code">{{code}}</span></p><p>{{message}}</p>{{#advice}}<p class="advice">{{.}}</p>{{/advice}}</li>{{/findings}}</ul>{{/hasFindings}}</td><td class="place">{{#hasCitations}}<span class="cap">{{say.citationsWord}}</span>{{#citations}}<span class="line">{{text}}</span>{{/citations}}{{/hasCitations}}</td><td class="place"><span class="cap">{{say.placeWord}}</span><span class="line origin">{{origin}}</span></td><td class="number"><span class="cap">{{say.lengthWord}}</span>{{length}}</td></tr>
{{/rows}}
</tbody>
</table>
</div>
</section>
<ul id="tool-words" hidden="hidden"><li class="site">{{siteTitle}}</li>{{#toolWords}}<li class="{{name}}">{{text}}</li>{{/toolWords}}</ul>
{{/hasRows}}
{{^hasRows}}
<p>{{say.noStrings}}</p>
{{/hasRows}}

"""##),
  ]

  package static let assets: [(path: String, text: String)] = [
(path: "assets/comments.js", text: ##"""
// Comments beside the texts: written, listed, kept in this browser, handed on as a file. Nothing
// is ever sent.
(function () {
  "use strict";
  const review = window.kamishibaiReview;
  const panel = document.getElementById("comments");
  if (!review || !panel) { return; }
  const say = review.say;
  const button = review.button;
  const language = document.documentElement.lang;
  const KEYS = ["id", "key", "kind", "owner", "text", "origin", "author", "comment", "created", "changed"];

  let comments = [];
  let mine = [];
  let removed = null;
  let isKept = false;
  // What the file that was saved last does not hold.
  let isUnsaved = false;
  const drafts = new Map();

  // The same for the same site in the same place (FNV-1a).
  function hash(text) {
    let value = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text)) {
      value = Math.imul(value ^ byte, 0x01000193) >>> 0;
    }
    return value.toString(16);
  }
  const STORE = "kamishibai.comments." + hash(say("site") + "\n" + location.pathname.replace(/[^/]*$/, ""));
  const NAME = "kamishibai.reviewer";

  function canKeep() {
    try {
      const probe = STORE + ".probe";
      localStorage.setItem(probe, "1");
      const kept = localStorage.getItem(probe) === "1";
      localStorage.removeItem(probe);
      return kept;
    } catch (refusal) { return false; }
  }

  function load() {
    try {
      const kept = JSON.parse(localStorage.getItem(STORE) || "{}");
      comments = (Array.isArray(kept.comments) ? kept.comments : []).filter(isComment).map(clean);
      mine = Array.isArray(kept.mine) ? kept.mine.filter((id) => typeof id === "string") : [];
    } catch (refusal) { comments = []; }
  }

  function keep() {
    isUnsaved = true;
    try {
      if (isKept) { localStorage.setItem(STORE, JSON.stringify({ comments: comments, mine: mine })); }
    } catch (refusal) { isKept = false; }
    tellWhereKept();
  }

  const named = {
    get() { try { return sessionStorage.getItem(NAME) || this.name; } catch (refusal) { return this.name; } },
    set(name) { this.name = name; try { sessionStorage.setItem(NAME, name); } catch (refusal) { /* the page remembers */ } },
    name: ""
  };

  const isComment = (one) =>
    one !== null && typeof one === "object" && KEYS.every((key) => typeof one[key] === "string") && one.id !== "";
  const clean = (one) => Object.fromEntries(KEYS.map((key) => [key, one[key]]));

  function make(name, style, text) {
    const made = document.createElement(name);
    if (style) { made.className = style; }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function newID() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function when(text) {
    const date = new Date(text);
    return isNaN(date) ? text
      : date.toLocaleString(language, { year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });
  }

  const dates = (one) =>
    when(one.created) + (one.changed !== one.created ? " " + say("changedOn", { date: when(one.changed) }) : "");
  const authorOf = (one) => one.author || say("nameless");
  const of = (key) => comments.filter((one) => one.key === key);

  // What happened, for eyes and ears.
  const told = make("div", "told-done");
  told.setAttribute("role", "status");
  function tell(text, act) {
    told.replaceChildren(review.ours(make("span", "", text)));
    if (act) { told.append(" ", act); }
  }

  // The row's own button, and the editor under it.
  review.lists.decorate = (row) => {
    if (row.toggle) { return; }
    row.toggle = button("", "note-on", () => { if (row.editor) { close(row); } else { open(row); } });
    row.toggle.setAttribute("aria-expanded", "false");
    row.row.cells[0].append(row.toggle);
    name(row);
  };

  function name(row) {
    if (!row.toggle) { return; }
    row.toggle.textContent = row.comments ? say("commentCount", { count: row.comments }) : say("comment");
    row.toggle.classList.toggle("has-some", row.comments > 0);
    row.toggle.setAttribute("aria-label", row.toggle.textContent + " " + row.text);
  }

  function open(row, comment) {
    if (!row.editor) {
      row.editor = make("tr", "editor");
      row.editor.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !event.isComposing) { event.stopPropagation(); close(row); }
      });
      row.row.after(row.editor);
      row.toggle.setAttribute("aria-expanded", "true");
    }
    fill(row, comment);
    row.editor.querySelector("textarea").focus();
  }

  function close(row) {
    if (!row.editor) { return; }
    row.editor.remove();
    row.editor = null;
    row.toggle.setAttribute("aria-expanded", "false");
    row.toggle.focus();
  }

  function field(id, label, element, value) {
    const box = make("div", "tool");
    const naming = review.ours(make("label", "", label));
    naming.htmlFor = id;
    element.id = id;
    element.value = value;
    box.append(naming, element);
    return box;
  }

  function fill(row, edited) {
    const cell = make("td");
    cell.colSpan = row.row.cells.length;
    const box = make("div", "comment-editor");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", say("commentOn", { text: row.text }));
    const list = make("ul", "comment-list");
    for (const one of of(row.key)) { if (one !== edited) { list.append(entry(one, row)); } }
    if (list.children.length) { box.append(list); }
    const area = make("textarea");
    area.rows = 3;
    const draft = drafts.get(row.key);
    const words = field("comment-" + row.order, say("yourComment"), area, edited ? edited.comment : draft || "");
    const problem = make("p", "error");
    problem.id = "comment-problem-" + row.order;
    problem.setAttribute("role", "alert");
    const author = make("input");
    author.type = "text";
    author.autocomplete = "off";
    const naming = field("author-" + row.order, say("yourName"), author, edited ? edited.author : named.get());
    area.addEventListener("input", () => {
      if (area.value.trim()) { drafts.set(row.key, area.value); } else { drafts.delete(row.key); }
    });
    const save = button(say("save"), "move next", () => {
      const text = area.value.trim();
      if (!text) {
        problem.textContent = say("empty");
        area.setAttribute("aria-invalid", "true");
        area.setAttribute("aria-describedby", problem.id);
        area.focus();
        return;
      }
      named.set(author.value.trim());
      const now = new Date().toISOString();
      if (edited) {
        Object.assign(edited, { comment: text, author: author.value.trim(), changed: now });
      } else {
        const one = {
          id: newID(), key: row.key, kind: row.kind, owner: row.owner, text: row.text, origin: row.origin,
          author: author.value.trim(), comment: text, created: now, changed: now
        };
        comments.push(one);
        mine.push(one.id);
      }
      drafts.delete(row.key);
      keep();
      update();
      close(row);
      tell(say("saved"));
    });
    const cancel = button(say("cancel"), "move", () => { drafts.delete(row.key); close(row); });
    const acts = make("p", "acts");
    acts.append(save, cancel);
    box.append(words, problem, naming, acts);
    cell.append(box);
    row.editor.replaceChildren(cell);
  }

  // One comment with what can be done with it.
  function entry(one, row) {
    const item = make("li", "comment-entry");
    const head = make("p", "facts", authorOf(one) + "　" + dates(one));
    const words = make("p", "comment-text", one.comment);
    const acts = make("p", "acts");
    if (row) {
      acts.append(button(say("edit"), "act", () => open(row, one)));
    } else if (review.byKey.has(one.key)) {
      acts.append(button(say("jump"), "act", () => jump(one)));
    } else {
      acts.append(review.ours(make("span", "facts", say("gone"))));
    }
    acts.append(button(say("delete"), "act", () => remove(one, row)));
    for (const act of acts.querySelectorAll("button")) {
      act.setAttribute("aria-label", act.textContent + " " + one.comment);
    }
    item.append(head, words, acts);
    return item;
  }

  function jump(one) {
    if (!review.jump(one.key)) { return; }
    open(review.byKey.get(one.key));
  }

  function remove(one, row) {
    removed = { one: one, at: comments.indexOf(one) };
    comments.splice(removed.at, 1);
    keep();
    update();
    if (row && row.editor) { fill(row); }
    const undo = button(say("undo"), "act", () => {
      if (!removed) { return; }
      comments.splice(removed.at, 0, removed.one);
      removed = null;
      keep();
      update();
      for (const other of review.rows) { if (other.editor) { fill(other); } }
      tell(say("restored"));
    });
    tell(say("deleted"), undo);
    undo.focus();
  }

  // The panel: all comments, and the files.
  const where = make("p", "facts");
  function tellWhereKept() {
    review.ours(where).textContent = say(isKept ? "kept" : "notKept");
    where.className = isKept ? "facts" : "remark";
  }
  const acts = make("p", "acts");
  const saving = button(say("saveFile"), "move", saveFile);
  const copying = button(say("copyText"), "move", copyText);
  const file = make("input");
  file.type = "file";
  file.id = "comment-files";
  file.accept = ".json,application/json";
  file.multiple = true;
  file.hidden = true;
  file.addEventListener("change", () => { openFiles(Array.from(file.files)); });
  acts.append(saving, copying, button(say("openFile"), "move", () => file.click()), file);
  const all = make("details", "comment-panel");
  const summary = make("summary");
  const choice = make("select");
  for (const name of ["all", "mine", "here"]) {
    const option = review.ours(make("option", "", say(name)));
    option.value = name;
    choice.append(option);
  }
  const listed = make("ul", "comment-list");
  const none = review.ours(make("p", "facts", say("noComments")));
  const showing = make("div", "tools-bar");
  showing.append(field("comment-filter", say("show"), choice, "all"));
  all.append(summary, showing, none, listed);
  choice.addEventListener("change", listAll);
  panel.append(where, acts, told, all);

  function listAll() {
    const place = document.getElementById("place").value;
    choice.options[2].disabled = !place;
    if (!place && choice.value === "here") { choice.value = "all"; }
    const shown = comments.filter((one) =>
      choice.value === "mine" ? mine.includes(one.id) : choice.value === "here" ? one.owner === place : true);
    review.ours(summary).textContent = say("list", { count: comments.length });
    all.hidden = comments.length === 0;
    none.hidden = shown.length > 0;
    listed.replaceChildren(...shown.map((one) => {
      const item = entry(one, null);
      item.prepend(make("p", "comment-on", say("commentOn", { text: one.text })), make("p", "facts", one.owner));
      return item;
    }));
    saving.disabled = comments.length === 0;
    copying.disabled = comments.length === 0;
  }

  function update() {
    const counts = new Map();
    for (const one of comments) { counts.set(one.key, (counts.get(one.key) || 0) + 1); }
    for (const row of review.rows) {
      const count = counts.get(row.key) || 0;
      if (count !== row.comments) { row.comments = count; name(row); }
    }
    review.show();
  }

  function saveFile() {
    const text = JSON.stringify({
      kamishibai: "comments", version: 1, site: { title: say("site"), language: language }, comments: comments
    }, null, 2) + "\n";
    const link = make("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const author = named.get().replace(/[^\p{L}\p{N}]+/gu, "-");
    link.download = "comments" + (author ? "-" + author : "") + ".json";
    panel.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isUnsaved = false;
    tell(say("fileSaved", { count: comments.length }));
  }

  function asText() {
    return comments.map((one) => [
      say("commentOn", { text: one.text }), one.owner + "　" + one.origin, one.comment,
      authorOf(one) + "　" + dates(one)
    ].join("\n")).join("\n\n") + "\n";
  }

  function copyText() {
    const done = () => tell(say("copied", { count: comments.length }));
    const byHand = () => {
      const area = make("textarea");
      area.readOnly = true;
      const box = field("comment-copy", say("copyLabel"), area, asText());
      told.replaceChildren(box);
      area.select();
      let isCopied = false;
      try { isCopied = document.execCommand("copy"); } catch (refusal) { /* told below */ }
      if (isCopied) { done(); } else { told.prepend(make("p", "", say("notCopied"))); }
    };
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(asText()).then(done, byHand);
    } else { byHand(); }
  }

  // One after the other, so that what is told does not hang on which is read first.
  async function openFiles(files) {
    let added = 0;
    let changed = 0;
    const refused = [];
    for (const one of files) {
      const found = parsed(await textOf(one));
      if (!found) { refused.push(one.name); }
      for (const comment of found || []) {
        const index = comments.findIndex((other) => other.id === comment.id);
        if (index < 0) {
          comments.push(comment);
          added += 1;
        } else if (comments[index].changed < comment.changed) {
          comments[index] = comment;
          changed += 1;
        }
      }
    }
    file.value = "";
    if (added || changed) { keep(); }
    update();
    const texts = refused.map((name) => say("notLoaded", { file: name }));
    if (refused.length < files.length) { texts.unshift(say("loaded", { added: added, changed: changed })); }
    tell(texts.join(" "));
  }

  function textOf(one) {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onloadend = () => resolve(reader.result);
      reader.readAsText(one);
    });
  }

  function parsed(text) {
    try {
      const found = JSON.parse(text);
      if (found.kamishibai !== "comments" || found.version !== 1 || !Array.isArray(found.comments)) { return null; }
      return found.comments.every(isComment) ? found.comments.map(clean) : null;
    } catch (broken) { return null; }
  }

  addEventListener("beforeunload", (event) => {
    if (drafts.size || (isUnsaved && !isKept)) { event.preventDefault(); event.returnValue = ""; }
  });
  isKept = canKeep();
  if (isKept) { load(); }
  tellWhereKept();
  review.lists.changed = listAll;
  panel.hidden = false;
  update();
})();

"""##),
(path: "assets/frame.js", text: ##"""
// Tells the page around the frame how high this card is and which step it shows. Nothing is asked back.
(function () {
  "use strict";
  if (window.parent === window) { return; }
  var frame = /[?&]frame=([\w-]+)/.exec(location.search);
  function tell(message) {
    message.ns = "kamishibai";
    message.v = 1;
    if (frame) { message.id = frame[1]; }
    // Whoever shows the card may know this much: on file:// no origin could be named anyway.
    window.parent.postMessage(message, "*");
  }
  var told = 0;
  function tellHeight() {
    var height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height !== told) { told = height; tell({ type: "height", height: height }); }
  }
  tell({ type: "step", step: location.pathname.split("/").pop().replace(/\.html$/, ""), title: document.title });
  tellHeight();
  if (window.ResizeObserver) { new ResizeObserver(tellHeight).observe(document.body); }
  addEventListener("load", tellHeight);
})();

"""##),
(path: "assets/kamishibai-flow.js", text: ##"""
/* <kamishibai-flow src step height theme hint title><a href>…</a></kamishibai-flow> */
(function () {
  "use strict";
  if (!window.customElements || customElements.get("kamishibai-flow")) { return; }
  var count = 0;
  customElements.define("kamishibai-flow", class extends HTMLElement {
    connectedCallback() {
      if (!this.frame) { this.show(); }
      addEventListener("message", this.hear);
    }
    disconnectedCallback() { removeEventListener("message", this.hear); }
    show() {
      var host = this, frame = this.frame = document.createElement("iframe");
      var get = function (name) { return host.getAttribute(name) || ""; };
      var src = get("src"), step = get("step");
      if (step) { src = src.replace(/[^\/]*$/, step + ".html"); }
      src += "?frame=k" + (count += 1);
      ["theme", "hint"].forEach(function (name) {
        if (get(name)) { src += "&" + name + "=" + get(name); }
      });
      frame.title = get("title") || this.textContent.trim();
      frame.loading = "lazy";
      frame.part = "frame";
      frame.style.cssText = "display:block;box-sizing:border-box;width:100%;border:var(--kamishibai-border,1px solid #767676);border-radius:var(--kamishibai-radius,8px);height:" + (parseInt(get("height"), 10) || 600) + "px";
      frame.src = src;
      this.style.display = "block";
      this.attachShadow({ mode: "open" }).append(frame, document.createElement("slot"));
      this.hear = function (event) {
        var said = event.data;
        if (event.source !== frame.contentWindow || !said || said.ns !== "kamishibai" || said.v !== 1) { return; }
        if (said.type === "height" && said.height > 0) {
          frame.style.height = Math.min(Math.max(said.height + 2, 160), 6000) + "px";
        }
        if (said.type === "step") {
          host.dispatchEvent(new CustomEvent("kamishibai:stepchange", { bubbles: true, detail: { step: said.step, title: said.title } }));
        }
      };
    }
  });
})();

"""##),
(path: "assets/kamishibai.css", text: ##"""
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font-family: var(--font);
  font-size: 1rem;
  line-height: 1.7;
  letter-spacing: .02em;
  line-break: strict;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, .button, .start, .move { word-break: auto-phrase; line-height: 1.5; }
h1 { font-size: 2rem; margin: 0 0 1.5rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 1rem; }
h3 { font-size: 1.25rem; margin: 1.5rem 0 .75rem; }
h4 { font-size: 1.0625rem; margin: 1.25rem 0 .5rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
ul, ol { margin: 0 0 1rem; padding-left: 1.5rem; }
a { color: var(--link); text-decoration: underline; text-underline-offset: .2em; }
a:visited { color: var(--visited); }
a:hover { background: var(--guide); }
:focus-visible, input[type="date"]:focus-within, input[type="time"]:focus-within, input[type="month"]:focus-within {
  outline: 4px solid var(--focus);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--glow);
  border-radius: 4px;
}
main:focus, .screen:focus, .outcome:focus { outline: none; box-shadow: none; }
.skip { position: absolute; inset-inline-start: -999rem; top: 0; background: var(--paper); padding: .75rem 1rem; }
.skip:focus { inset-inline-start: 0; z-index: 2; }
header.chrome { border-bottom: 1px solid var(--faint); background: var(--paper); }
footer.chrome { border-top: 1px solid var(--faint); color: var(--soft); font-size: .875rem; padding: 1.5rem 1rem; margin-top: 3rem; }
footer.chrome p { max-width: 75rem; margin: 0 auto; }
.band { margin: 0; padding: .5rem 1rem; background: var(--band); color: var(--band-text); font-size: .875rem; text-align: center; }
.band strong { display: inline-block; margin-right: .5rem; padding: 0 .5rem; border: 1px solid; border-radius: 4px; }
.trail { max-width: 77rem; margin: 0 auto; padding: .25rem 1rem; font-size: .875rem; }
.trail ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 .5rem; }
.trail li { display: flex; align-items: center; min-height: 2.75rem; }
.trail li + li::before { content: "›"; margin-right: .5rem; color: var(--soft); }
.trail a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.index .trail { display: none; }
.editions { margin: 0; padding: 0 1rem; font-size: .875rem; text-align: end; }
.editions a { display: inline-flex; align-items: center; min-height: 2.75rem; margin-left: 1rem; }
@media (min-width: 48rem) {
  header.chrome:has(.editions) { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; }
  header.chrome:has(.editions) .band { grid-column: 1 / -1; }
  header.chrome:has(.editions) .trail { margin-left: max(0px, calc((100vw - 77rem) / 2)); }
  .editions { grid-column: 2; margin-right: max(0px, calc((100vw - 77rem) / 2)); }
}
main { max-width: 77rem; margin: 0 auto; padding: 2rem 1rem; }
.index main, .flow main, .map main, .review main { padding-top: 3rem; }
.lead { max-width: 46rem; margin-bottom: 2rem; }
.lead p { font-size: 1.0625rem; }
.facts { color: var(--soft); font-size: .9375rem; }
.start, a.start:visited { display: inline-flex; align-items: center; min-height: 3.5rem; padding: .5rem 2rem; border-radius: 8px; background: var(--button); color: var(--on-button); font-weight: 700; text-decoration: none; }
.start:hover { background: var(--button-hover); text-decoration: underline; }
.start:active { background: var(--button-active); }
.cards { list-style: none; padding: 0; display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.card { display: flex; flex-direction: column; background: var(--paper); border: 1px solid var(--faint); border-radius: 12px; padding: 2rem; }
.card h3 { margin-top: 0; font-size: 1.375rem; }
.card h3 a { display: inline-block; padding: .25rem 0; }
.card .go { padding-top: .5rem; }
.more, .ways { list-style: none; padding: 0; margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: 0 2rem; }
.card .more { margin: 0; padding-top: .75rem; border-top: 1px solid var(--faint); flex-direction: column; }
.more a, .ways a, .list a, .fold a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .25rem 0; }
.tools { list-style: none; padding: 0; display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.tools li { border-left: 4px solid var(--faint); padding: .25rem 0 .25rem 1.25rem; }
.tools p { margin: 0; }
.tools a { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 700; }
.all { margin-top: 2rem; }
.list { list-style: none; padding: 0; columns: 20rem; }
summary { display: flex; align-items: center; gap: .5rem; padding: .25rem 0; min-height: 2.75rem; cursor: pointer; color: var(--link); text-decoration: underline; text-underline-offset: .2em; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; flex: none; width: .5rem; height: .5rem; margin: 0 .25rem; border: solid; border-width: 0 2px 2px 0; transform: translateY(-25%) rotate(45deg); }
[open] > summary::before { transform: translateY(25%) rotate(225deg); }
.remark { font-size: .9375rem; border-left: 4px solid var(--line); padding-left: 1rem; color: var(--soft); }
.lead .remark { margin-top: 1.5rem; font-size: .9375rem; }
.procedure { max-width: 52rem; }
.procedure .steps { list-style: none; padding: 0; }
.procedure .steps > li { background: var(--paper); border: 1px solid var(--faint); border-radius: 12px; padding: 1.25rem 1.5rem .75rem; margin-bottom: 1rem; }
.procedure .told { display: flex; gap: 1rem; margin-bottom: .25rem; }
.procedure .more, .procedure .remark { margin-left: 2.5rem; }
.mark { flex: none; min-width: 1.5rem; color: var(--guide-line); font-weight: 700; }
.told .mark, .say .mark { font-size: 1.375rem; line-height: 1.3; }
.stage { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
.guide { background: var(--guide); border-radius: 12px; border-top: 6px solid var(--guide-line); padding: 1.25rem; }
.guide h1 { font-size: 1rem; margin-bottom: .75rem; display: flex; flex-wrap: wrap; justify-content: space-between; gap: .125rem 1rem; }
.guide h2 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
.position { font-size: .875rem; font-weight: 400; color: var(--soft); line-height: 1.7; }
.guide > .told > summary { font-size: .875rem; margin-bottom: .25rem; }
.guide .told:not([open]) > summary { margin: 0; }
.fold h2 { font-size: 1rem; margin: 1rem 0 0; }
.say { display: flex; gap: .75rem; font-size: 1.125rem; }
.say p { margin: 0 0 1rem; }
.say #words { flex: 1; min-width: 0; }
.say .mark { min-width: 1.375rem; padding-top: .125rem; }
mark { background: var(--mark); color: var(--on-mark); font-weight: 700; box-shadow: 0 0 0 .125em var(--mark); border-radius: 2px; word-break: keep-all; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.moves { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 0 0 .25rem; }
.move { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .25rem 1rem; border: 1px solid var(--button); border-radius: 8px; background: var(--soft-button); text-decoration: none; font-weight: 700; }
.move:hover { text-decoration: underline; }
a.move, a.move:visited { color: var(--link); }
a.move.next, a.move.next:visited { background: var(--button); color: var(--on-button); }
a.move.next:hover { background: var(--button-hover); }
.done { color: var(--good); font-weight: 700; font-size: 1.125rem; }
.switch { display: flex; align-items: center; gap: .25rem; margin: 0; }
input[type="checkbox"], input[type="radio"] { width: 1.5rem; height: 1.5rem; margin: .625rem .25rem; flex: none; accent-color: var(--button); }
.fold .steps { list-style: none; padding: 0; margin: 0; }
.fold .current a { font-weight: 700; color: var(--text); text-decoration: none; }
.more [aria-current], .more [aria-current]:visited { color: var(--text); font-weight: 700; text-decoration: none; border-bottom: 3px solid var(--guide-line); }
.ways { flex-direction: column; }
.ways li { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .5rem; min-height: 2.75rem; }
.screen, .outcome { background: var(--paper); color: var(--text); font-family: var(--font); border: 1px solid var(--line); border-radius: var(--corner, 12px); min-width: 0; }
.screen { border-width: var(--stroke, 1px); }
.address { margin: 0; padding: .5rem 1.5rem; background: var(--ground); border-bottom: 1px solid var(--faint); border-radius: var(--top-corner, 12px 12px 0 0); font-size: .875rem; font-weight: 700; color: var(--soft); min-height: 2.5rem; }
.mock { padding: 0 1.5rem 2rem; }
.mock > .button { margin-right: .75rem; }
.mock > h2 { font-size: 1.75rem; margin: 1.5rem 0 1rem; }
.screen .mock > h2 { text-decoration: var(--title-line, none); text-underline-offset: .35em; }
.frame { margin: 0 -1.5rem; padding: .5rem 1.5rem; font-size: .9375rem; }
.frame.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 0 1.25rem; border-bottom: 1px solid var(--faint); }
.frame.top .group { margin: 0; }
.frame.top p, .frame.top > :first-child { margin-right: auto; }
.frame.bottom { border-top: 1px solid var(--faint); margin-top: 3rem; margin-bottom: -2rem; background: var(--ground); border-radius: 0 0 12px 12px; }
.frame h2 { font-size: 1.25rem; margin: 0 0 .75rem; }
.frame p { margin-top: .5rem; margin-bottom: .5rem; }
.copyright { font-size: .875rem; color: var(--soft); }
.breadcrumb { display: flex; flex-wrap: wrap; font-size: .875rem; padding-top: .5rem; }
.crumb { display: flex; align-items: center; min-height: 2.75rem; }
.crumb p { margin: 0; }
.crumb + .crumb::before { content: "›"; margin: 0 .5rem; color: var(--soft); }
.live-panel { position: fixed; z-index: 3; right: 1rem; bottom: 1rem; width: min(34rem, calc(100vw - 2rem)); max-height: 60vh; overflow-y: auto; padding: 1.25rem 1.5rem; background: var(--paper); color: var(--text); border: 3px solid var(--danger); border-radius: 12px; }
.live-title { margin: 0 0 .25rem; font-weight: 700; font-size: 1.125rem; }
.live-panel .findings { margin: 0 0 1rem; }
.live-panel .facts { margin: 0 0 1rem; }
.leaf { display: none; }
.leaf:target, .leaf:has(:target), .leaf.opening { display: block; }
.leaf:focus { outline: none; box-shadow: none; }
body:has(.leaf:not(.opening):target) .opening, body:has(.leaf:not(.opening) :target) .opening { display: none; }
.opening .procedure { margin-bottom: 3rem; padding-top: .5rem; border-top: 1px solid var(--faint); }
.opening .ways { margin-left: 0; }
.single .chrome .switch { font-size: 1rem; color: var(--text); }
.embedding { max-width: 52rem; }
.embedding .field textarea { max-width: none; font-family: ui-monospace, monospace; font-size: .875rem; }
.embed { background: var(--paper); }
.embed main { padding: .75rem; }
.embed .band { padding: .25rem .75rem; }
.embed .stage { gap: .75rem; }
.embed .guide { padding: .75rem 1rem; border-top-width: 4px; border-radius: 8px; }
.embed .guide h1 { margin-bottom: .25rem; font-size: .9375rem; }
.embed .say { font-size: 1.0625rem; }
.embed .say p { margin-bottom: .5rem; }
.outcome { padding: 3rem 1.5rem; text-align: center; font-size: 1.25rem; border-style: dashed; }
.outcome h2 { font-size: 1rem; margin: 0 0 .75rem; color: var(--soft); }
.note, .support { font-size: .9375rem; color: var(--soft); }
.support { margin: .25rem 0 0; }
.part { border: var(--part-edge, 1px solid var(--faint)); border-radius: var(--corner, 8px); padding: 1.25rem; margin: 1.5rem 0; }
.part > :first-child { margin-top: 0; }
.part > :last-child { margin-bottom: 0; }
.group { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .75rem 0; align-items: center; }
.member { display: flex; flex-wrap: wrap; align-items: center; }
.link { display: inline-flex; align-items: center; min-height: 2.75rem; padding: .25rem 0; }
.button { font: inherit; font-weight: 700; line-height: 1.5; letter-spacing: .02em; min-height: 3rem; max-width: 100%; padding: .5rem 1.5rem; border-radius: var(--corner, 8px); border: 2px solid var(--button); background: var(--paper); color: var(--link); cursor: pointer; margin: .25rem 0; }
.button:not(.text):not(:focus-visible) { box-shadow: var(--lift, none); }
.button.primary { background: var(--button); color: var(--on-button); }
.button.primary:hover { background: var(--button-hover); }
.button.primary:active { background: var(--button-active); }
.button.danger { border-color: var(--danger); color: var(--danger); }
.button.text { border-color: transparent; text-decoration: underline; text-underline-offset: .2em; padding: .5rem 0; }
.button:hover { text-decoration: underline; }
.field, .choice { margin: 1.5rem 0; border: 0; padding: 0; min-width: 0; }
.label { font-weight: 700; }
.required { color: var(--danger); font-size: .875rem; margin-left: .5rem; }
.error { color: var(--danger); font-weight: 700; }
.field input, .field textarea, .field select { display: block; width: 100%; max-width: 30rem; font: inherit; min-height: 3.5rem; padding: .5rem 1rem; margin-top: .5rem; border: 1px solid var(--line); border-radius: var(--corner, 8px); background: var(--paper); color: var(--text); }
.banner { border: 2px solid var(--link); border-left-width: 8px; border-radius: var(--corner, 8px); padding: 1rem 1.25rem; }
.banner.success { border-color: var(--good); }
.banner.warning { border-color: var(--caution); }
.banner.error { border-color: var(--danger); }
.scroll { position: relative; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; background: var(--paper); }
th, td { border: 1px solid var(--faint); padding: .75rem 1rem; text-align: start; vertical-align: middle; min-width: 5rem; }
thead th { background: var(--ground); font-size: .9375rem; }
.screen .scroll { width: calc(100% + .75rem); max-width: none; margin: .75rem -.375rem 0; padding: .375rem; }
.cell { word-break: auto-phrase; }
.cell .button { white-space: nowrap; }
.wide table { min-width: 50rem; }
.wide th, .wide td { vertical-align: top; }
.wide td.mark { font-size: 1.125rem; line-height: 1.5; }
.wide .place { white-space: nowrap; font-size: .8125rem; color: var(--soft); }
.hint { display: none; font-size: .8125rem; font-weight: 700; line-height: 1.4; color: var(--on-ring); background: var(--ring); border-radius: 4px; padding: .25rem .5rem; margin: .25rem 0 .25rem .875rem; }
body:has(#hint:checked) .hint { display: inline-block; }
.hotspot + .hint::before { content: "◀ "; }
[dir="rtl"] .hotspot + .hint::before { content: "▶ "; }
body:has(#hint:checked) .hotspot { outline: 4px solid var(--ring); outline-offset: 3px; border-radius: 8px; }
body:has(#hint:checked) .link.hotspot { padding-left: .375rem; padding-right: .375rem; margin-left: -.375rem; margin-right: .375rem; outline-offset: 0; }
body:has(#hint:checked) .hotspot:focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 6px var(--glow); }
body:has(#hint:checked) .asked input, body:has(#hint:checked) .asked select, body:has(#hint:checked) .asked textarea { border: 3px solid var(--ring); }
body:has(#show-assumed:checked) .assumed { outline: 2px dashed var(--assumed); outline-offset: 2px; }
.elsewhere { position: fixed; inset: auto 1rem 1rem; margin: 0 auto; width: auto; max-width: 34rem; background: var(--paper); color: var(--text); border: 3px solid var(--ring); border-radius: 12px; padding: 1.25rem 1.5rem; }
.elsewhere:target { display: block; }
.elsewhere p { margin: 0 0 .5rem; }
.elsewhere .shut { margin: 0; }
.elsewhere a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.elsewhere .shut a, .elsewhere:target .shut .button { display: none; }
.elsewhere:target .shut a { display: inline-flex; }
.mock :is(p, li, th, td, dt, dd, h2, h3, h4, label, legend, summary, caption, .button, .link) { unicode-bidi: plaintext; }
.quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tag { display: inline-flex; align-items: center; min-height: 1.75rem; margin: 0 .5rem .5rem 0; padding: 0 .625rem; border: 1px solid var(--link); border-radius: var(--corner, 4px); color: var(--link); font-size: .875rem; font-weight: 700; line-height: 1.4; }
.tag.success { border-color: var(--good); color: var(--good); }
.tag.warning { border-color: var(--caution); color: var(--caution); }
.tag.error { border-color: var(--danger); color: var(--danger); }
td .tag, dd .tag, .piece .tag { margin: 0; }
td .tag { white-space: nowrap; }
.piece { min-width: 0; max-width: 100%; }
.emergency { margin: 1rem 0; padding: 1rem 1.25rem; border: var(--alarm-edge, 0); border-radius: var(--corner, 8px); background: var(--alarm, var(--danger)); color: var(--on-alarm, var(--paper)); font-weight: 700; }
.toast { display: flex; width: fit-content; max-width: 100%; margin: 1.5rem 0 1.5rem auto; padding: .875rem 1.25rem; border: 1px solid var(--faint); border-left: 8px solid var(--link); border-radius: var(--corner, 8px); background: var(--paper); box-shadow: 0 2px 8px rgb(0 0 0 / .2); }
.toast.success { border-left-color: var(--good); }
.toast.warning { border-left-color: var(--caution); }
.toast.error { border-left-color: var(--danger); }
.legend { font-size: .9375rem; color: var(--soft); }
.placeholder { display: grid; place-items: center; min-height: 10rem; margin: 1rem 0; padding: 1rem; border: var(--part-edge, 1px dashed var(--line)); border-radius: var(--corner, 8px); background: var(--ground); text-align: center; }
.placeholder .caption { margin: 0; padding: .25rem .75rem; background: var(--paper); border-radius: 4px; }
.placeholder.captcha { min-height: 5rem; max-width: 20rem; }
.progress { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem .75rem; align-items: center; max-width: 30rem; margin: 1.5rem 0; }
.progress p { margin: 0; }
.progress .caption { grid-column: 1 / -1; font-weight: 700; }
progress { width: 100%; height: 1rem; accent-color: var(--button); }
.stages { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 1.5rem 0; padding: 0; counter-reset: stage; }
.stages .item { display: flex; align-items: center; gap: .5rem; flex: 1 1 8rem; padding: .5rem .25rem; border-top: 4px solid var(--faint); counter-increment: stage; color: var(--soft); }
.stages .item::before { content: counter(stage); flex: none; display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border: 1px solid var(--line); border-radius: 50%; font-size: .875rem; line-height: 1; }
.stages [aria-current] { border-top-color: var(--button); color: var(--text); font-weight: 700; }
.stages [aria-current]::before { border-color: var(--button); background: var(--button); color: var(--on-button); }
.errors { margin: 1.5rem 0; padding: 1.25rem; border: 3px solid var(--danger); border-radius: var(--corner, 8px); }
.errors .heading { margin-top: 0; }
.errors ul { margin: 0; }
.errors li a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--danger); }
.mock .cards { margin: 1.5rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
.items { margin: 0 0 1rem; }
.items > .item > p, .items > .item > .items { margin: 0; }
.several > legend, .choice > legend { float: left; }
.several > legend ~ .support, .several > legend ~ .error, .choice > legend ~ .support, .choice > legend ~ .error, .pieces, .option { clear: both; }
.card-part { height: 100%; padding: 1.25rem; border: var(--part-edge, 1px solid var(--faint)); border-radius: var(--corner, 12px); background: var(--paper); }
.card-part .heading, .completion .heading { margin-top: 0; }
.card-part > :last-child { margin-bottom: 0; }
.part.search { background: var(--ground); }
.completion { margin: 1.5rem 0; padding: 1.5rem; border: 3px solid var(--good); border-radius: var(--corner, 12px); text-align: center; }
.completion .heading { font-size: 1.5rem; color: var(--good); }
.completion > :last-child { margin-bottom: 0; }
fieldset.part > .label { padding: 0 .5rem; }
.scroller { max-height: 12rem; overflow-y: auto; padding: .25rem .75rem .25rem 0; }
details.details, details.help, details.branch { margin: 1rem 0; }
.accordion, .tree, .side-menu, .mega-menu, .utility, .languages, .tabs, .pagination, .tasks, .attachments { list-style: none; padding: 0; }
.accordion { border-top: 1px solid var(--faint); }
.accordion > li { border-bottom: 1px solid var(--faint); }
.accordion details.details { margin: 0; }
.accordion summary { min-height: 3.5rem; font-weight: 700; }
.inside { padding: .25rem 0 .5rem 1.5rem; }
details.help > .inside { margin-left: .5rem; border-left: 4px solid var(--faint); }
.tree details.branch, .side-menu details.branch, .mega-menu details.branch { margin: 0; }
.side-menu { max-width: 18rem; padding: .5rem 1rem; border: 1px solid var(--faint); border-radius: 8px; }
.inside > .link { display: flex; width: fit-content; }
.mega-menu { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 0 1.5rem; }
.mega-menu > li { border-bottom: 2px solid var(--button); }
.utility, .languages { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; font-size: .9375rem; }
.languages li + li { border-left: 1px solid var(--line); padding-left: 1.25rem; }
[aria-current="true"].link, [aria-current="true"].link:visited { color: var(--text); font-weight: 700; text-decoration: none; border-bottom: 3px solid var(--button); }
.tabs { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 1.5rem 0 1rem; border-bottom: 1px solid var(--line); }
.tab { display: inline-flex; align-items: center; min-height: 3rem; padding: .5rem 1rem; border: 1px solid transparent; border-radius: 8px 8px 0 0; font-weight: 700; text-decoration: none; }
a.tab, a.tab:visited { color: var(--link); }
.tab:hover { text-decoration: underline; }
.tab[aria-current], .tab[aria-current]:visited { border-color: var(--line) var(--line) var(--paper); background: var(--paper); margin-bottom: -1px; color: var(--text); box-shadow: inset 0 4px 0 var(--button); }
.panel { display: none; }
.panel.first, .panel:target { display: block; }
.tabbed:has(.panel:target) .panel.first:not(:target) { display: none; }
.pages { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1.5rem; margin: 1.5rem 0; }
.pages .count { margin: 0; color: var(--soft); }
.pagination { display: flex; flex-wrap: wrap; gap: .25rem; margin: 0; }
.pagination .link { justify-content: center; min-width: 2.75rem; padding: .25rem .5rem; border: 1px solid transparent; border-radius: 8px; }
.pagination [aria-current="true"].link { border: 1px solid var(--line); }
.overlay { width: min(34rem, calc(100% - 2rem)); max-height: calc(100% - 2rem); overflow-y: auto; padding: 1.5rem; border: 1px solid var(--line); border-radius: var(--corner, 12px); background: var(--paper); color: var(--text); box-shadow: 0 4px 24px rgb(0 0 0 / .35); }
.overlay .heading { margin-top: 0; }
.overlay::backdrop { background: rgb(0 0 0 / .5); }
.overlay.open { margin: 1.5rem auto; }
.overlay:target { display: block; position: fixed; inset: 0; margin: auto; height: fit-content; z-index: 1; }
.drawer { margin: 0 0 0 auto; width: min(22rem, 100%); height: 100%; max-height: none; border-radius: 0; }
.drawer.open { height: auto; border-radius: 12px; }
.optional { color: var(--soft); font-size: .875rem; margin-left: .5rem; }
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75rem; }
.line input { flex: 1 1 12rem; }
.line .unit, .pieces .unit { margin: .5rem 0 0; }
.field.number .line input, .field.time .line input, .field.date .line input, .field.month .line input { flex: 0 1 14rem; }
.field input[readonly] { background: var(--ground); border-style: dashed; }
.field input[type="file"] { padding: .75rem 1rem; }
.field [aria-invalid] { border: 3px solid var(--danger); }
.pieces { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .5rem 1rem; }
.pieces .piece { flex: 0 1 11rem; min-width: 0; }
.pieces .label { font-size: .9375rem; font-weight: 400; }
.pieces .unit { align-self: center; }
.pieces input, .pieces select { margin-top: .25rem; }
.choice .error, .choice .support { margin: 0 0 .25rem; }
.choice > input, .choice > .label { vertical-align: middle; }
.option { display: flex; align-items: center; gap: .25rem; min-height: 2.75rem; }
.consent { padding: .5rem 1rem; border: 2px solid var(--line); border-radius: var(--corner, 8px); background: var(--ground); }
.toggle input { -webkit-appearance: none; appearance: none; width: 3.25rem; height: 1.875rem; border: 2px solid var(--line); border-radius: 1rem; background-color: var(--paper); background-image: radial-gradient(circle closest-side, var(--line) 92%, transparent); background-repeat: no-repeat; background-position: left .25rem center; background-size: 1.25rem 1.25rem; vertical-align: middle; }
.toggle input:checked { border-color: var(--button); background-color: var(--button); background-image: radial-gradient(circle closest-side, var(--on-button) 92%, transparent); background-position: right .25rem center; }
caption { padding: .5rem 0; font-weight: 700; text-align: start; }
.pick { display: inline-flex; align-items: center; gap: .25rem; }
.pick label { min-height: 2.75rem; display: inline-flex; align-items: center; }
.none { text-align: center; color: var(--soft); }
.none p { margin: 0; }
.descriptions { margin: 1.5rem 0; border-top: 1px solid var(--faint); }
.descriptions > div { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr) fit-content(40%); gap: .25rem 1.5rem; align-items: center; min-height: 3.5rem; padding: .5rem 0; border-bottom: 1px solid var(--faint); }
.descriptions dt { font-weight: 700; }
.descriptions dd { margin: 0; }
.tasks > li, .attachments > li { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.25rem; min-height: 3.5rem; padding: .25rem 0; border-bottom: 1px solid var(--faint); }
.tasks, .attachments { border-top: 1px solid var(--faint); margin: 1.5rem 0; }
.tasks .piece:first-child, .attachments .piece:first-child { flex: 1 1 12rem; }
.tasks .piece p, .attachments .piece p { margin: 0; }
.picture { position: relative; width: fit-content; max-width: 100%; margin: 1rem 0; }
.picture img { display: block; max-width: 100%; height: auto; border: 1px solid var(--faint); border-radius: 8px; }
.picture > .placeholder { min-width: min(30rem, 70vw); margin: 0; }
.spot { position: absolute; }
.spot .link, .spot .button { position: absolute; inset: 0; min-height: 0; margin: 0; padding: 0; border: 2px solid transparent; background: transparent; }
.spot .link:hover, .spot .button:hover { border-color: var(--ring); background: transparent; }
body:has(#hint:checked) .spot .link.hotspot { margin: 0; padding: 0; }
.spot .hint { position: absolute; top: 100%; left: 0; z-index: 1; white-space: nowrap; margin: .375rem 0 0; }
.spot .hotspot + .hint::before { content: "▲ "; }
.outside { font-size: .875rem; color: var(--soft); margin-left: .5rem; }
.actions { justify-content: flex-end; padding-top: 1rem; border-top: 1px solid var(--faint); }
.icon::before { content: ""; display: inline-block; flex: none; width: 1.25em; height: 1.25em; margin-right: .375em; vertical-align: -.25em; background: currentColor; -webkit-mask: var(--glyph) center / contain no-repeat; }
.icon-only::before { margin: 0; }
.button.icon-only { min-width: 3rem; padding: .5rem .625rem; }
.icon-menu { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M3 6h18M3 12h18M3 18h18'/%3E%3C/svg%3E"); }
.icon-search { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21'/%3E%3C/svg%3E"); }
.icon-close { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M5 5l14 14M19 5 5 19'/%3E%3C/svg%3E"); }
.icon-settings { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 7h8M18 7h2M15 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17h2M12 17h8M9 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6z'/%3E%3C/svg%3E"); }
.icon-user { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5'/%3E%3C/svg%3E"); }
.icon-bell { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M6 17h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v4.5zM10.5 20.5h3M12 5.5V3'/%3E%3C/svg%3E"); }
.icon-help { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2.2M12 17.5v.5M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19z'/%3E%3C/svg%3E"); }
.icon-home { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6'/%3E%3C/svg%3E"); }
.icon-edit { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 20h4L19.5 8.5l-4-4L4 16zM13.5 6.5l4 4'/%3E%3C/svg%3E"); }
.icon-delete { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5'/%3E%3C/svg%3E"); }
.icon-download { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 4v11M7 10.5l5 5 5-5M4 20h16'/%3E%3C/svg%3E"); }
.icon-print { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'/%3E%3C/svg%3E"); }
.icon-calendar { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 6h16v14H4zM4 10h16M8 3.5V8M16 3.5V8'/%3E%3C/svg%3E"); }
.icon-more { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M5 12h.5M11.75 12h.5M18.5 12h.5'/%3E%3C/svg%3E"); }
.icon-back { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M20 12H4M10 5.5 3.5 12l6.5 6.5'/%3E%3C/svg%3E"); }
.icon-next { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 12h16M14 5.5l6.5 6.5-6.5 6.5'/%3E%3C/svg%3E"); }
.icon-add { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 4v16M4 12h16'/%3E%3C/svg%3E"); }
.icon-remove { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M4 12h16'/%3E%3C/svg%3E"); }
.icon-mail { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M3 5.5h18v13H3zM3 7l9 6.5L21 7'/%3E%3C/svg%3E"); }
.icon-lock { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M5.5 11h13v9.5h-13zM8 11V8a4 4 0 0 1 8 0v3'/%3E%3C/svg%3E"); }
.icon-star { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 3.5l2.6 5.6 6 .7-4.4 4.2 1.1 6-5.3-3-5.3 3 1.1-6L3.4 9.8l6-.7z'/%3E%3C/svg%3E"); }
.icon-share { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 15V4M8 7.5 12 3.5l4 4M6 11H4.5v9.5h15V11H18'/%3E%3C/svg%3E"); }
.icon-upload { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 16V5M7 9.5l5-5 5 5M4 20h16'/%3E%3C/svg%3E"); }
.icon-refresh { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M20 12a8 8 0 1 1-2.5-5.8M20 3.5V8h-4.5'/%3E%3C/svg%3E"); }
.new-window::after, .download::after { content: ""; display: inline-block; flex: none; width: 1em; height: 1em; margin-left: .25em; background: currentColor; -webkit-mask: var(--glyph) center / contain no-repeat; }
.new-window { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M10 5H4.5v14.5H19V14M14 4.5h5.5V10M19 5l-8 8'/%3E%3C/svg%3E"); }
.download { --glyph: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='M12 4v11M7 10.5l5 5 5-5M4 20h16'/%3E%3C/svg%3E"); }
.button[aria-disabled] { border-style: dashed; border-color: var(--line); color: var(--soft); background: var(--ground); }
.surface { margin: 0; padding: .5rem 1.5rem; border-bottom: 1px solid var(--faint); border-radius: var(--top-corner, 0); font-size: .875rem; font-weight: 700; color: var(--soft); }
.screen.email .mock, .screen.paper .mock, .screen.pdf .mock { max-width: 46rem; margin: 1.5rem auto; background: var(--paper); }
.screen.paper, .screen.pdf { background: var(--ground); }
.screen.paper .mock, .screen.pdf .mock { width: calc(100% - 2rem); border: 1px solid var(--faint); box-shadow: 0 2px 10px rgb(0 0 0 / .15); }
.screen.sms .mock, .screen.phone .mock, .screen.card-reader .mock { max-width: 24rem; width: calc(100% - 2rem); margin: 1.5rem auto; border: 8px solid var(--line); border-radius: 28px; padding: .5rem 1.25rem 1.5rem; background: var(--paper); }
.screen.sms .text { padding: .75rem 1rem; border-radius: 16px 16px 16px 4px; background: var(--guide); }
.screen.browser-dialog, .screen.file-chooser { background: var(--faint); }
.screen.browser-dialog .mock, .screen.file-chooser .mock { max-width: 34rem; width: calc(100% - 2rem); margin: 2rem auto; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); box-shadow: 0 4px 24px rgb(0 0 0 / .3); }
.screen.browser-dialog .mock > h2, .screen.file-chooser .mock > h2 { font-size: 1.125rem; }
.screen.file-chooser .mock { max-width: 46rem; }
.screen.outside-site { border-style: dashed; }
.sheet { list-style: none; padding: 0; display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.sheet h2 { font-size: 1.125rem; margin: 0 0 .5rem; }
.sheet h2 a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.sheet .mock > h3 { font-size: 1.5rem; }
.lanes { list-style: none; padding: 0 1.75rem 0 0; display: grid; gap: 1.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.lanes > li { position: relative; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.25rem; }
.lanes > li:not(:last-child)::after { content: "→"; position: absolute; right: -1.5rem; top: 50%; line-height: 1; margin-top: -.5rem; color: var(--soft); }
.lanes a { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 700; }
.lanes span { display: block; word-break: auto-phrase; }
.lanes .press { word-break: auto-phrase; color: var(--soft); font-size: .9375rem; margin-top: .5rem; padding-top: .5rem; border-top: 1px solid var(--faint); }
.search .facts { flex: 1 1 100%; margin: 0; }
.search .facts:empty { display: none; }
.found { flex: 1 1 100%; }
.found:empty { display: none; }
.found h3 { margin: .5rem 0 .25rem; font-size: 1rem; }
.found ul { list-style: none; margin: 0 0 .75rem; padding: 0; }
.found li { padding: .25rem 0; border-top: 1px solid var(--faint); }
.found a { display: inline-flex; flex-wrap: wrap; align-items: center; min-height: 2.75rem; margin-right: .75rem; font-weight: 700; }
.lanes.doors > li { border-style: dashed; }
.lanes.doors > li::after { content: none !important; }
.lanes .press a, .lanes .facts a { display: inline; min-height: 0; }
.lanes p { margin-bottom: 0; }
.lanes .other { border-top-style: dashed; }
.lanes .facts { margin-top: .5rem; font-size: .875rem; }
.lane { margin-bottom: 3rem; }
[hidden] { display: none !important; }
.ringed { outline: 4px double var(--guide-line); outline-offset: 4px; border-radius: 4px; background: var(--guide); color: var(--text); scroll-margin: 30vh; }
.guide .ringed { background: var(--paper); outline-offset: 2px; }
.ringed:focus-visible { outline: 4px solid var(--focus); }
.ringing:has(p:not([hidden])) { position: fixed; left: 1rem; bottom: 1rem; z-index: 1; max-width: calc(100vw - 2rem); padding: .75rem 1.25rem .25rem; background: var(--paper); color: var(--text); border: 2px solid var(--guide-line); border-radius: 12px; }
body:has(.ringing p:not([hidden])) { padding-bottom: 9rem; }
.ringing p { margin: 0; font-size: .9375rem; }
.ringing #ring-lost { color: var(--danger); }
.ringing a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.wording main, .wording .trail, .wording footer p { max-width: 90rem; }
.wording main { padding-top: 3rem; }
.wording .lead { max-width: 60rem; }
.wording h2 { font-size: 1.375rem; margin-top: 2rem; }
.tools-bar { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-end; margin: 0 0 1rem; padding: 1.25rem 1.5rem; background: var(--paper); border: 1px solid var(--faint); border-radius: 12px; }
.tool { flex: 0 1 12rem; min-width: 0; }
.tool.seek { flex: 1 1 18rem; }
.tool label { display: block; font-weight: 700; font-size: .9375rem; margin-bottom: .25rem; }
.tool input, .tool select, .tool textarea { display: block; width: 100%; min-width: 0; min-height: 3rem; padding: .5rem .75rem; font: inherit; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--text); }
.switches { display: flex; flex-wrap: wrap; gap: 0 1.5rem; flex: 1 1 100%; margin: -.25rem 0 0 -.25rem; }
.count-line { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; flex: 1 1 100%; min-height: 2.75rem; padding-top: .75rem; border-top: 1px solid var(--faint); }
#count { font-weight: 700; }
button.move { font: inherit; font-weight: 700; color: var(--link); cursor: pointer; }
button.move.next { background: var(--button); color: var(--on-button); }
button.move.next:hover { background: var(--button-hover); }
button.move:disabled { border-color: var(--faint); color: var(--soft); background: var(--ground); cursor: default; text-decoration: none; }
.act, .note-on { font: inherit; font-size: .875rem; color: var(--link); background: none; border: 0; padding: .25rem 0; min-height: 2.75rem; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; text-align: start; }
.note-on { display: block; }
.note-on.has-some { font-weight: 700; }
.inventory table { table-layout: fixed; min-width: 62rem; }
.inventory th, .inventory td { min-width: 0; padding: .75rem; }
.inventory .long { width: 23%; }
.inventory .middling { width: 18%; }

.inventory th.kind { width: 8%; }
.inventory th.origin { width: 14%; }
.inventory .place { white-space: normal; }
.inventory .line, .inventory .owner, .inventory .facts { display: block; }
.inventory .facts { font-size: .875rem; }
.inventory .number { text-align: end; white-space: nowrap; }
.inventory th.number:not(.long) { width: 7%; }
.inventory .cap { display: none; }
.inventory td.kind { font-size: .9375rem; }
.inventory .words { font-weight: 700; }
.inventory a.words { display: inline-block; padding: .125rem 0; }
.inventory .tag { margin: .25rem .5rem .25rem 0; }
.tag.note { border-color: var(--soft); color: var(--soft); }
.tag.told-assumed { display: flex; width: fit-content; border-color: var(--assumed); border-style: dashed; color: var(--assumed); }
.code { font-size: .8125rem; color: var(--soft); }
ul.findings, .lines, .comment-list { list-style: none; margin: 0; padding: 0; }
.findings li + li { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--faint); }
.inventory p { text-wrap: wrap; }
.findings p, .inventory .check { margin: 0; font-size: .9375rem; }
.findings .advice { color: var(--soft); }
.inventory .check + .check { margin-top: .5rem; }
.inventory .check { border-left: 4px solid var(--caution); padding-left: .75rem; }
.lines a { display: inline-flex; align-items: center; min-height: 2rem; }
.inventory summary { font-size: .875rem; }
.inventory details ul { list-style: none; margin: 0; padding: 0; font-size: .875rem; }
.inventory .other { font-size: .875rem; }
.inventory .other, .inventory a.owner, .inventory details a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.inventory tr:focus { outline: 4px double var(--guide-line); outline-offset: -4px; box-shadow: none; }
.inventory thead th:has(.sort) { padding: 0; }
.sort { display: block; width: 100%; min-height: 2.75rem; padding: .625rem .75rem; font: inherit; font-weight: 700; color: var(--text); background: none; border: 0; text-align: inherit; cursor: pointer; }
.sort:hover { text-decoration: underline; text-underline-offset: .2em; }
.sort::after { content: "↕"; margin-left: .375rem; color: var(--soft); font-weight: 400; }
[aria-sort="ascending"] .sort::after { content: "↑"; color: var(--text); font-weight: 700; }
[aria-sort="descending"] .sort::after { content: "↓"; color: var(--text); font-weight: 700; }
.more-rows, .nothing { margin: 1.5rem 0; }
.comments { padding: 1.25rem 1.5rem; background: var(--paper); border: 1px solid var(--faint); border-radius: 12px; margin-bottom: 1rem; }
.comments h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
.comments p { margin: 0 0 .75rem; }
.acts { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; }
.told-done:not(:empty) { margin: .25rem 0 .75rem; font-weight: 700; color: var(--good); }
.comment-panel .tools-bar { border: 0; padding: .5rem 0; margin: 0; }
.comment-entry { padding: .75rem 0; border-top: 1px solid var(--faint); }
.comment-entry p, .comment-editor .acts { margin: 0; }
.comment-on { font-weight: 700; }
.comment-text { white-space: pre-wrap; }
.editor > td { background: var(--guide); padding: 1rem 1.25rem; }
.comment-editor { display: grid; gap: .75rem; max-width: 46rem; }
.comment-editor .error:empty { display: none; }
.comment-editor .error { margin: 0; }
@media (max-width: 40rem) {
  h1 { font-size: 1.75rem; }
  main, .index main, .flow main, .map main, .review main, .wording main { padding-top: 1.5rem; }
  .scene main, .roam main { padding-top: 1rem; }
  .stage { gap: 1rem; }
  .trail li:not(:nth-last-child(2)) { display: none; }
  .trail li:nth-last-child(2)::before { content: "‹"; margin-right: .5rem; }
  .card { padding: 1.5rem 1.25rem; }
  .start { width: 100%; justify-content: center; }
  .guide { padding: 1rem; }
  .move { padding: .25rem .75rem; }
  .mock { padding-left: 1rem; padding-right: 1rem; }
  .mock > h2 { font-size: 1.5rem; margin-top: 1rem; }
  .frame { margin-left: -1rem; margin-right: -1rem; padding: .25rem 1rem; }
  .address { padding-left: 1rem; padding-right: 1rem; }
  .part { padding: 1rem; }
  .screen th, .screen td { min-width: 4rem; padding: .5rem; }
  .cell .button { padding-left: .75rem; padding-right: .75rem; }
  .cell .hint { margin-left: 0; }
  .cell .hotspot + .hint::before { content: "▲ "; }
  .descriptions > div { grid-template-columns: minmax(0, 1fr) fit-content(50%); }
  .descriptions dt { grid-column: 1 / -1; }
  .surface { padding-left: 1rem; padding-right: 1rem; }
  .pieces .piece { flex: 1 1 8rem; }
  .procedure .steps > li { padding: 1rem 1rem .5rem; }
  .procedure .more, .procedure .remark { margin-left: 0; }
  .lanes { padding-right: 0; grid-template-columns: minmax(0, 1fr); }
  .lanes > li:not(:last-child)::after { content: "↓"; right: auto; left: 50%; top: auto; bottom: -1.375rem; }
}
@media (max-width: 56rem) {
  .inventory { overflow: visible; }
  .inventory table { display: block; min-width: 0; background: none; }
  .inventory thead { display: none; }
  .inventory.live thead { display: block; margin-bottom: 1rem; }
  .inventory.live thead tr { display: flex; flex-wrap: wrap; gap: .5rem; }
  .inventory.live thead th { width: auto !important; border-radius: 8px; background: var(--paper); }
  .inventory tbody, .inventory tr, .inventory tbody td { display: block; width: auto !important; }
  .inventory tbody tr { background: var(--paper); border: 1px solid var(--faint); border-radius: 12px; padding: 1rem 1.25rem; margin-bottom: 1rem; }
  .inventory tbody td { border: 0; padding: .25rem 0; text-align: start; }
  .inventory tbody td:empty { display: none; }
  .inventory .cap { display: inline-block; margin-right: .5rem; font-size: .875rem; color: var(--soft); }
  .inventory .cap ~ .line { display: inline-block; margin-right: .75rem; }
  .inventory tbody td.place, .inventory tbody td.number, .inventory tbody td.kind { font-size: .875rem; color: var(--soft); text-align: start; }
  .inventory tr.editor { background: var(--guide); margin-top: -1rem; }
  .inventory tr.editor td { padding: 0; }
  .tools-bar, .comments { padding: 1rem; }
  .tool { flex-basis: 100%; }
}
@media (min-width: 60rem) {
  .embed .stage { grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); }
  .stage { grid-template-columns: minmax(0, 23rem) minmax(0, 1fr); align-items: start; gap: 2rem; }
}
@media (forced-colors: active) {
  .icon::before, .new-window::after, .download::after { background: ButtonText; forced-color-adjust: none; }
  .tag, .toast, .banner, .emergency, .overlay, .card-part, .tab[aria-current] { border: 2px solid; }
  .button, .start, .move, .screen, .guide, .hint { border: 2px solid; }
  .button.text { padding: .5rem .75rem; }
  mark { text-decoration: underline; }
}
.printed, .contact { list-style: none; margin: 0; padding: 0; }
.printed { counter-reset: step; max-width: 62rem; }
.printed > li { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 1.5rem 0; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
.printed > .step { counter-increment: step; }
.printed .told h2 { margin: 0 0 .5rem; font-size: 1.25rem; color: var(--guide-line); }
.onward { list-style: none; margin: 0; padding: 0; font-weight: 700; }
.onward a { display: inline-block; padding: .125rem 0; }
.printed .hint, .contact .hint { display: inline-block; }
.printed .hotspot, .contact .hotspot { outline: 6px solid var(--ring); outline-offset: 4px; border-radius: 8px; }
.printed .hotspot + .hint::before { content: counter(step) " "; font-size: 1.25em; }
.printed.later .hotspot + .hint::before, .printed > .entry .hotspot + .hint::before { content: "◀ "; }
.printed .asked input, .printed .asked select, .printed .asked textarea { border: 4px solid var(--ring); }
.printed .fit { zoom: .7; }
.printed .fit-tall { zoom: .55; }
.printed .fit-long, .printed .fit-none { zoom: .4; }
.printed .outcome, .contact .outcome { padding: 1.5rem 1rem; font-size: 1rem; }
.contact { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); align-items: start; }
.contact .caption { margin: 0; font-weight: 700; }
.contact .caption a { display: inline-flex; align-items: center; min-height: 2.75rem; }
.contact .facts { margin: 0 0 .5rem; font-size: .875rem; }
.contact .fit { zoom: .36; }
.contact .fit-tall { zoom: .28; }
.contact .fit-long, .contact .fit-none { zoom: .2; }
@media (min-width: 52rem) {
  .printed > li { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 2rem; align-items: start; }
}
@page { size: A4; margin: 20mm 12mm 16mm; }
@media print {
  .tools-bar, .comments, .note-on, .editor, .ringing, .trail, .moves, .switch, .skip, .editions, .fold, .elsewhere, .embedding, .screen-only, .card .go, footer.chrome, .live-panel { display: none; }
  html { font-size: 10.5pt; }
  body { background: #ffffff; }
  main, .index main, .flow main, .map main, .review main, .wording main, .scene main, .roam main { max-width: none; padding: 0; }
  .lead { max-width: none; }
  h1 { font-size: 1.5rem; margin-bottom: .75rem; }
  h2, h3, h4, .caption { break-after: avoid; }
  header.chrome { border: 0; }
  .band { margin: 0 0 6mm; padding: 1mm; border: 1px solid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card, .lanes > li, .procedure .steps > li, .printed > li, .contact > li, tr, .changes > li { break-inside: avoid; }
  .leaf { display: block; break-inside: avoid; margin-bottom: 2rem; }
  .stage, .printed > li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 6mm; }
  .printed > li { padding: 5mm 0; }
  .printed .fit { zoom: .62; }
  .printed .fit-tall { zoom: .46; }
  .printed .fit-long { zoom: .34; }
  .printed .fit-none { zoom: .3; }
  .stage .screen { zoom: .62; }
  .contact { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 6mm; }
  .mark, mark, .hint, .hotspot, .button, .tag, .guide { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wide, .scroll { overflow: visible; }
  .wide table, .inventory table { min-width: 0; font-size: 8.5pt; }
  a { text-decoration: underline; }
}

/* Pages above sites: what changed, what reviewers wrote. */
.changes { list-style: none; margin: 0; padding: 0; }
.changes > li { border-top: 1px solid var(--line); padding: 1rem 0; }
.changes .facts { margin: 0 0 .5rem; color: var(--soft); font-size: .875rem; }
.changes .facts span { margin-right: .75rem; }
.changes .words { margin: 0; font-size: 1.125rem; overflow-wrap: anywhere; }
.changes .place { margin: .25rem 0 0; color: var(--soft); font-size: .875rem; }
.changes .said { margin: .5rem 0; padding-left: 1rem; border-left: 4px solid var(--line); white-space: pre-line; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
@media (min-width: 48rem) { .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.side .cap { margin: 0; color: var(--soft); font-size: .875rem; }
.side del { text-decoration: line-through; color: var(--danger); }
.side ins { text-decoration: underline; color: var(--good); font-weight: 700; }
.side iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); }
.sides a { display: inline-block; margin-right: 1.5rem; }

"""##),
(path: "assets/kamishibai.js", text: ##"""
// Comfort only: every page works without this.
(function () {
  "use strict";
  var hint = document.getElementById("hint");
  var off = /[?&]hint=off(&|$)/.test(location.search);
  if (hint && off) { hint.checked = false; }
  var theme = /[?&]theme=(light|dark)(&|$)/.exec(location.search);
  var frame = /[?&]frame=([\w-]+)/.exec(location.search);
  if (theme) {
    document.documentElement.style.colorScheme = theme[1];
    Array.from(document.querySelectorAll("link[media]")).forEach(function (sheet) {
      sheet.media = theme[1] === "dark" ? "all" : "not all";
    });
  }
  // What was chosen lives in the address alone and goes along to the next page.
  function choices() {
    var all = [];
    if (hint ? !hint.checked : off) { all.push("hint=off"); }
    if (theme) { all.push("theme=" + theme[1]); }
    if (frame) { all.push("frame=" + frame[1]); }
    return all.length ? "?" + all.join("&") : "";
  }
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a") : null;
    var href = link && choices() && link.getAttribute("href");
    if (href && href.charAt(0) !== "#" && !/[?:]/.test(href)) {
      link.setAttribute("href", href + choices());
    }
  });
  document.addEventListener("submit", function (event) {
    if (!choices()) { return; }
    var by = event.submitter;
    var to = by && by.getAttribute("formaction") || event.target.getAttribute("action");
    if (to && to.charAt(0) !== "#") { event.preventDefault(); location.href = to + choices(); }
  });
  // A control that is no part of the step says so without a new entry in the history.
  var elsewhere = document.getElementById("elsewhere");
  if (elsewhere && elsewhere.showPopover) {
    document.addEventListener("click", function (event) {
      var link = event.target.closest ? event.target.closest("a[href='#elsewhere']") : null;
      if (link) { event.preventDefault(); elsewhere.showPopover(); }
      var close = event.target.closest ? event.target.closest("#elsewhere a") : null;
      if (close) { event.preventDefault(); elsewhere.hidePopover(); }
    });
  }
  // How many characters a limited field still takes, beside what the page says already.
  document.addEventListener("input", function (event) {
    var field = event.target;
    var told = field.maxLength > 0 && document.getElementById(field.id + "-limit");
    if (!told) { return; }
    var count = told.querySelector("span") || told.appendChild(document.createElement("span"));
    count.textContent = " (" + field.value.length + "/" + field.maxLength + ")";
  });
  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey) { return; }
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
    var rel = event.key === "ArrowRight" ? "next" : event.key === "ArrowLeft" ? "prev" : "";
    var link = rel && document.querySelector("link[rel=" + rel + "]");
    if (link) { location.href = link.getAttribute("href"); }
  });
  // The text that the address asks for is ringed: on the screen, else in the guide.
  var asked = /[?&]ring=([^&]*)/.exec(location.search);
  if (asked) { ring(asked[1]); }
  function ring(encoded) {
    var text;
    try { text = decodeURIComponent(encoded).trim(); } catch (broken) { return; }
    var found = text && (onScreen(text) || inWords(text));
    var told = document.getElementById(found ? "ring-found" : "ring-lost");
    var back = document.getElementById("ring-back");
    if (told) { told.hidden = false; }
    if (back) { back.hidden = false; }
    if (!found) { return; }
    for (var part = found[0].parentElement; part; part = part.parentElement) {
      if (part.localName === "details") { part.open = true; }
    }
    found.forEach(function (element) { element.classList.add("ringed"); });
    var field = found[0].control || found[0];
    if (field.matches("a, button, input, select, textarea, summary")) { field.focus({ preventScroll: true }); }
    var show = function () { found[0].scrollIntoView({ block: "center", behavior: "instant" }); };
    show();
    // A browser that looks for the text by itself has gone there by then, perhaps to another.
    addEventListener("load", function () { requestAnimationFrame(function () { setTimeout(show, 0); }); });
  }
  // The innermost element of a screen whose text or name it is.
  function onScreen(text) {
    var screens = document.querySelectorAll("#screen");
    for (var s = 0; s < screens.length; s += 1) {
      var inside = screens[s].querySelectorAll("*");
      var found = null;
      for (var i = 0; i < inside.length; i += 1) {
        var one = inside[i];
        if (one.closest("#elsewhere, .hint")) { continue; }
        var names = [one.textContent, one.getAttribute("alt"), one.getAttribute("aria-label"), one.value];
        if (names.some(function (name) { return typeof name === "string" && name.trim() === text; })) {
          if (!found || found.contains(one)) { found = one; } else if (!found.contains(one)) { break; }
        }
      }
      if (found) { return [found.localName === "option" ? found.closest("select, datalist") : found]; }
    }
    return null;
  }
  // A sentence of the step, which the guide may have in several pieces.
  function inWords(text) {
    var words = document.getElementById("words");
    var start = words ? words.textContent.indexOf(text) : -1;
    if (start < 0) {
      var said = Array.from(document.querySelectorAll(".guide *, .outcome p, .lead > *, main > section *"));
      var whole = said.filter(function (one) { return one.textContent.trim() === text; }).pop();
      // Lists set several sentences of a step in one paragraph.
      var holder = said.filter(function (one) { return one.textContent.indexOf(text) >= 0; }).pop();
      return whole ? [whole] : holder ? [holder] : null;
    }
    var at = 0;
    return Array.from(words.children).filter(function (piece) {
      var from = at;
      at += piece.textContent.length;
      return from < start + text.length && at > start;
    });
  }
})();

"""##),
(path: "assets/live.js", text: ##"""
// While a manual is watched: looks whether there is a newer site, and reloads the page in its place.
(function () {
  "use strict";
  var own = document.currentScript.getAttribute("src");
  var base = own.replace(/live\.js$/, "live-state.js");
  var root = own.replace(/assets\/live\.js$/, "");
  var build = 0;
  var asked = 0;
  var shown = "";
  var shut = "";
  var storeKey = "kamishibai-live " + location.pathname;

  // The files' own names tell which page of the site this is.
  var depth = root.split("../").length;
  var path = location.pathname.split("/").slice(-depth).join("/");

  // The pages about the words are made anew a moment after all others.
  function number(live) {
    return path === "review.html" || path.startsWith("wording/") ? live.review : live.build;
  }

  function look() {
    if (document.hidden) { return; }
    var script = document.createElement("script");
    script.src = base + "?t=" + Date.now() + "-" + (asked += 1);
    script.onload = function () { script.remove(); take(window.kamishibaiLive); };
    script.onerror = function () { script.remove(); };
    document.head.appendChild(script);
  }

  function take(live) {
    if (!live) { return; }
    if (!build) { build = number(live); }
    if (number(live) !== build) {
      if (live.gone[path]) { location.replace(root + live.gone[path]); return; }
      keep();
      location.reload();
      return;
    }
    show(live);
  }

  // What a person had typed, chosen, unfolded and scrolled to, and where they were.
  function fields() { return Array.from(document.querySelectorAll("input, textarea, select")); }
  function folds() { return Array.from(document.querySelectorAll("details")); }
  function name(element, index) { return element.id || "#" + index; }

  function keep() {
    var kept = { x: scrollX, y: scrollY, fields: {}, folds: [], focus: "" };
    fields().forEach(function (field, index) {
      // What is covered while it is typed is kept nowhere.
      if (field.type !== "password") { kept.fields[name(field, index)] = [field.value, field.checked === true]; }
    });
    kept.folds = folds().map(function (fold) { return fold.open; });
    var focused = document.activeElement;
    if (focused && focused !== document.body) {
      kept.focus = focused.id ? "#" + CSS.escape(focused.id) : "";
      if (!kept.focus) { kept.link = Array.from(document.querySelectorAll("a, button, summary")).indexOf(focused); }
    }
    try { sessionStorage.setItem(storeKey, JSON.stringify(kept)); } catch (refused) { /* Then it starts anew. */ }
  }

  function restore() {
    var kept;
    try {
      kept = JSON.parse(sessionStorage.getItem(storeKey));
      sessionStorage.removeItem(storeKey);
    } catch (refused) { return; }
    if (!kept) { return; }
    fields().forEach(function (field, index) {
      var was = kept.fields[name(field, index)];
      if (!was || field.type === "file") { return; }
      if (field.type === "checkbox" || field.type === "radio") { field.checked = was[1]; } else { field.value = was[0]; }
    });
    folds().forEach(function (fold, index) {
      if (index in kept.folds) { fold.open = kept.folds[index]; }
    });
    var focus = kept.focus ? document.querySelector(kept.focus)
      : document.querySelectorAll("a, button, summary")[kept.link];
    if (focus) { focus.focus({ preventScroll: true }); }
    var back = function () { scrollTo({ left: kept.x, top: kept.y, behavior: "instant" }); };
    back();
    addEventListener("load", back);
  }

  function make(kind, className, text, parent) {
    var element = document.createElement(kind);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    parent.appendChild(element);
    return element;
  }

  // What is wrong with the manual as it is now. It is announced because its place is there before.
  var place = document.createElement("div");
  place.setAttribute("role", "status");
  document.body.appendChild(place);

  function show(live) {
    var now = JSON.stringify(live.findings);
    if (now === shown) { return; }
    shown = now;
    place.textContent = "";
    if (!live.findings.length || now === shut) { return; }
    var panel = make("section", "live-panel", "", place);
    panel.setAttribute("aria-label", live.words.title);
    make("p", "live-title", live.words.title, panel);
    make("p", "facts", live.words.lead, panel);
    var list = make("ul", "findings", "", panel);
    live.findings.forEach(function (finding) {
      var item = make("li", "", "", list);
      var head = make("p", "", "", item);
      make("span", "tag " + finding.style, finding.severity, head);
      make("span", "code", finding.place || "", head);
      make("p", "", finding.message, item);
      if (finding.advice) { make("p", "advice", finding.advice, item); }
    });
    var close = make("button", "move", live.words.close, panel);
    close.type = "button";
    close.addEventListener("click", function () { shut = now; place.textContent = ""; });
  }

  restore();
  look();
  setInterval(look, 250);
  document.addEventListener("visibilitychange", look);
})();

"""##),
(path: "assets/review.js", text: ##"""
// The lists of the wording pages: search, filters, sorting. Without it they are plain tables.
(function () {
  "use strict";
  const list = document.getElementById("list");
  const tools = document.getElementById("tools");
  if (!list || !tools) { return; }
  const PAGE = 100;
  const WEIGHTS = { error: 10000, warning: 100, note: 1 };
  const table = list.querySelector("table");
  const body = table.tBodies[0];
  const heads = Array.from(table.tHead.rows[0].cells);
  const find = document.getElementById("find");
  const control = (id) => document.getElementById(id);

  const said = {};
  for (const item of document.querySelectorAll("#tool-words li")) { said[item.className] = item.textContent; }
  // Our own words may be in another language than the page.
  const tongue = document.querySelector("#tool-words li[lang]")?.lang;
  const ours = (element) => {
    if (tongue) { element.lang = tongue; }
    return element;
  };
  const say = (name, values) =>
    (said[name] || "").replace(/\{(\w+)\}/g, (whole, key) => values && key in values ? values[key] : whole);

  // White space, width and case do not matter to who searches.
  const folded = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

  const rows = Array.from(body.rows, (row, order) => {
    const words = row.querySelector(".words");
    const owner = row.querySelector(".owner");
    return {
      row: row, order: order, key: row.id, kind: row.dataset.kind || "",
      text: words ? words.textContent : "", owner: owner ? owner.textContent : "",
      origin: (row.querySelector("td .origin") || row).textContent,
      told: [row.dataset.codes, row.dataset.severities].join(" ").split(" ").filter(Boolean),
      isAssumed: row.classList.contains("assumed"), isMarked: !!row.querySelector(".check"),
      folded: folded(row.textContent), comments: 0, editor: null
    };
  });
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const lists = { shown: [], count: PAGE, decorate: null, changed: null };

  // The view, as the address has it.
  const fields = [
    ["q", "find"], ["kind", "kind"], ["place", "place"], ["finding", "finding"],
    ["assumed", "only-assumed"], ["commented", "only-commented"], ["marked", "only-marked"]
  ].filter((field) => control(field[1]));
  const read = (element) => element.type === "checkbox" ? (element.checked ? "1" : "") : element.value;
  const write = (element, value) => {
    if (element.type === "checkbox") { element.checked = value === "1"; return; }
    element.value = value;
    if (element.value !== value) { element.value = ""; }
  };
  const sorting = { column: -1, isDown: false };

  function address() {
    const view = new URLSearchParams();
    for (const [name, id] of fields) { if (read(control(id))) { view.set(name, read(control(id))); } }
    if (sorting.column >= 0) { view.set("sort", sorting.column + 1 + (sorting.isDown ? "-" : "")); }
    return view.toString();
  }

  let remembering = 0;
  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const hash = "#" + address();
      if (hash === (location.hash || "#")) { return; }
      try { history.replaceState(null, "", hash); } catch (refusal) { location.replace(hash); }
    }, 200);
  }

  function takeAddress() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      let key = hash;
      try { key = decodeURIComponent(hash); } catch (broken) { /* as it stands */ }
      if (byKey.has(key)) { jump(key); return; }
    }
    const view = new URLSearchParams(hash.includes("=") ? hash : "");
    for (const [name, id] of fields) { write(control(id), view.get(name) || ""); }
    const sort = /^(\d+)(-?)$/.exec(view.get("sort") || "");
    sorting.column = sort && Number(sort[1]) <= heads.length ? Number(sort[1]) - 1 : -1;
    sorting.isDown = !!sort && sort[2] === "-";
    lists.count = PAGE;
    show();
  }

  function matches() {
    const view = {};
    for (const [name, id] of fields) { view[name] = read(control(id)); }
    const words = folded(view.q || "").split(" ").filter(Boolean);
    return rows.filter((row) =>
      (!view.kind || row.kind === view.kind) && (!view.place || row.owner === view.place) &&
      (!view.finding || (view.finding === "any" ? row.told.length > 0 : row.told.includes(view.finding))) &&
      (!view.assumed || row.isAssumed) && (!view.commented || row.comments > 0) &&
      (!view.marked || row.isMarked) && words.every((word) => row.folded.includes(word)));
  }

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const ranks = [];

  // What a row's cell is sorted by: of a finding its weight, of a number its value.
  function sortKey(row, column) {
    const cell = row.row.cells[column];
    if (heads[column].classList.contains("weight")) {
      return Array.from(cell.querySelectorAll(".tag")).reduce((sum, tag) =>
        sum + (WEIGHTS[Object.keys(WEIGHTS).find((name) => tag.classList.contains(name))] || 0), 0);
    }
    const words = cell.querySelector(".words");
    const cap = cell.querySelector(".cap");
    const text = (words ? words.textContent
      : cap ? cell.textContent.replace(cap.textContent, "") : cell.textContent).trim();
    return heads[column].classList.contains("number") ? parseFloat(text) || 0 : text;
  }

  // Each row's place among the values of a column, worked out once.
  function ranksOf(column) {
    if (!ranks[column]) {
      const keys = rows.map((row) => sortKey(row, column));
      const values = Array.from(new Set(keys)).sort((a, b) =>
        typeof a === "number" ? a - b : collator.compare(a, b));
      const places = new Map(values.map((value, place) => [value, place]));
      ranks[column] = keys.map((key) => places.get(key));
    }
    return ranks[column];
  }

  function sorted(found) {
    if (sorting.column < 0) { return found; }
    const rank = ranksOf(sorting.column);
    const sign = sorting.isDown ? -1 : 1;
    return found.sort((one, other) =>
      sign * (rank[one.order] - rank[other.order]) || one.order - other.order);
  }

  const count = document.createElement("div");
  count.id = "count";
  count.setAttribute("role", "status");
  const clear = button(say("clear"), "move", () => {
    for (const [, id] of fields) { write(control(id), ""); }
    change();
    find.focus();
  });
  const more = button("", "move", () => {
    const first = lists.count;
    lists.count += PAGE;
    show();
    const next = lists.shown[first];
    if (next) { (next.row.querySelector("a, button") || next.row).focus(); }
  });
  const foot = document.createElement("p");
  foot.className = "more-rows";
  foot.append(more);
  const nothing = document.createElement("p");
  nothing.className = "nothing";
  ours(nothing).textContent = say("none");

  function button(text, style, act) {
    const made = ours(document.createElement("button"));
    made.type = "button";
    made.className = style;
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  }

  function show() {
    const found = sorted(matches());
    const shown = found.slice(0, lists.count);
    lists.shown = shown;
    const elements = [];
    for (const row of shown) {
      if (lists.decorate) { lists.decorate(row); }
      elements.push(row.row);
      if (row.editor) { elements.push(row.editor); }
    }
    if (elements.length !== body.children.length || elements.some((one, index) => one !== body.children[index])) {
      body.replaceChildren(...elements);
    }
    const told = { total: rows.length, found: found.length, shown: shown.length };
    const text = say(shown.length < found.length ? "showing" : found.length < rows.length ? "found" : "whole", told);
    if (count.textContent !== text) { ours(count).textContent = text; }
    clear.hidden = !fields.some((field) => read(control(field[1])));
    nothing.hidden = found.length > 0;
    list.hidden = found.length === 0;
    foot.hidden = shown.length === found.length;
    more.textContent = say("more", { count: Math.min(PAGE, found.length - shown.length) });
    heads.forEach((head, column) => {
      head.setAttribute("aria-sort",
        column !== sorting.column ? "none" : sorting.isDown ? "descending" : "ascending");
    });
    if (lists.changed) { lists.changed(); }
  }

  function change() {
    lists.count = PAGE;
    show();
    remember();
  }

  // Shows one row, whatever is filtered, and goes there.
  function jump(key) {
    const row = byKey.get(key);
    if (!row) { return false; }
    if (!matches().includes(row)) {
      for (const [, id] of fields) { write(control(id), ""); }
    }
    const place = sorted(matches()).indexOf(row);
    lists.count = Math.max(lists.count, Math.ceil((place + 1) / PAGE) * PAGE);
    show();
    row.row.tabIndex = -1;
    row.row.focus({ preventScroll: true });
    row.row.scrollIntoView({ block: "center" });
    return true;
  }

  heads.forEach((head, column) => {
    const sort = button(head.textContent, "sort", () => {
      sorting.isDown = sorting.column === column && !sorting.isDown;
      sorting.column = column;
      change();
    });
    head.replaceChildren(sort);
  });
  tools.addEventListener("input", change);
  addEventListener("hashchange", takeAddress);
  const line = document.createElement("div");
  line.className = "count-line";
  line.append(count, clear);
  tools.append(line);
  list.after(nothing, foot);
  list.classList.add("live");
  tools.hidden = false;
  window.kamishibaiReview = {
    ours: ours,
    rows: rows, byKey: byKey, say: say, button: button, show: show, jump: jump, lists: lists
  };
  takeAddress();
})();

"""##),
(path: "assets/search.js", text: ##"""
// Searches the steps, screens and texts of the site. Without it everything is in the lists below.
(function () {
  "use strict";
  var tools = document.getElementById("tools");
  var find = document.getElementById("find");
  if (!tools || !find) { return; }
  var words = {};
  Array.from(document.querySelectorAll("#tool-words li")).forEach(function (item) { words[item.className] = item.textContent; });
  // Our own words may be in another language than the page.
  var tongue = (document.querySelector("#tool-words li[lang]") || {}).lang;
  function ours(element) { if (tongue) { element.lang = tongue; } return element; }
  var own = document.currentScript.getAttribute("src");
  var most = 12;
  var entries = null;
  var asked = false;
  tools.hidden = false;

  var count = ours(document.createElement("p"));
  count.className = "facts";
  count.setAttribute("role", "status");
  var results = document.createElement("div");
  results.className = "found";
  tools.append(count, results);

  // The width of letters, capitals, kana and spaces make no difference.
  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "").replace(/[\u30a1-\u30f6]/g, function (kana) {
      return String.fromCharCode(kana.charCodeAt(0) - 0x60);
    });
  }

  function load() {
    if (asked) { return; }
    asked = true;
    var script = document.createElement("script");
    script.src = own.replace(/search\.js$/, "search-index.js");
    script.onload = function () {
      entries = window.kamishibaiSearch.map(function (entry) {
        return { kind: entry[0], title: entry[1], text: entry[2], href: entry[3], folded: fold(entry[0] === "text" ? entry[1] : entry[1] + entry[2]) };
      });
      show();
    };
    document.head.appendChild(script);
  }

  function show() {
    var parts = find.value.split(/\s+/).map(fold).filter(Boolean);
    results.textContent = "";
    if (!parts.length || !entries) { count.textContent = ""; return; }
    var hits = entries.filter(function (entry) {
      return parts.every(function (part) { return entry.folded.indexOf(part) >= 0; });
    });
    count.textContent = hits.length ? words.hits.replace("{n}", hits.length) : words.none;
    ["step", "screen", "text"].forEach(function (kind) {
      var some = hits.filter(function (hit) { return hit.kind === kind; });
      if (!some.length) { return; }
      var head = ours(document.createElement("h3"));
      head.textContent = words[kind] + " (" + some.length + ")";
      var list = document.createElement("ul");
      some.slice(0, most).forEach(function (hit) { list.appendChild(row(hit, parts)); });
      results.append(head, list);
      if (some.length > most) {
        var more = ours(document.createElement("p"));
        more.className = "facts";
        more.textContent = words.more.replace("{n}", some.length - most);
        results.appendChild(more);
      }
    });
  }

  function row(hit, parts) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = hit.href;
    mark(link, hit.title, parts);
    item.appendChild(link);
    if (hit.text) {
      var text = document.createElement("span");
      text.className = "facts";
      mark(text, hit.text, parts);
      item.append(" ", text);
    }
    return item;
  }

  // What was looked for, as it is written there.
  function mark(element, text, parts) {
    var letters = Array.from(text);
    var folded = letters.map(fold);
    var marked = letters.map(function () { return false; });
    var whole = folded.join("");
    parts.forEach(function (part) {
      var start = whole.indexOf(part);
      if (start < 0) { return; }
      var at = 0;
      folded.forEach(function (letter, index) {
        if (at < start + part.length && at + letter.length > start) { marked[index] = true; }
        at += letter.length;
      });
    });
    for (var index = 0; index < letters.length;) {
      var end = index;
      while (end < letters.length && marked[end] === marked[index]) { end += 1; }
      var piece = document.createElement(marked[index] ? "mark" : "span");
      piece.textContent = letters.slice(index, end).join("");
      element.appendChild(piece);
      index = end;
    }
  }

  find.addEventListener("focus", load);
  find.addEventListener("input", function () { load(); show(); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      find.focus();
    }
  });
  tools.addEventListener("keydown", function (event) {
    var links = Array.from(results.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.key === "Escape") { find.value = ""; show(); find.focus(); }
    if (event.key === "Enter" && document.activeElement === find && links[0]) { links[0].click(); }
    if (event.key === "ArrowDown" && links[at + 1]) { event.preventDefault(); links[at + 1].focus(); }
    if (event.key === "ArrowUp" && at >= 0) { event.preventDefault(); (links[at - 1] || find).focus(); }
  });
})();

"""##),
  ]

  package static let themes: [(name: String, text: String)] = [
(name: "dads-dark", text: ##"""
:root {
  --text: #f2f2f2;
  --soft: #c4c4c9;
  --ground: #14141a;
  --paper: #1e1e26;
  --line: #8c8c96;
  --faint: #3c3c47;
  --link: #a9c1ff;
  --visited: #e3b3ff;
  --button: #9db7f9;
  --button-hover: #c5d7fb;
  --button-active: #e8f1fe;
  --on-button: #10101a;
  --danger: #ff9a9a;
  --good: #7fd6a8;
  --caution: #f0c95a;
  --guide: #1b2140;
  --guide-line: #9db7f9;
  --soft-button: #14141a;
  --band: #4a3b00;
  --band-text: #fff1bf;
  --mark: #6b5300;
  --on-mark: #ffffff;
  --ring: #ffb066;
  --on-ring: #1a1a1a;
  --assumed: #cdb4ff;
  --glow: #5c4a00;
  --focus: #ffffff;
}

"""##),
(name: "dads", text: ##"""
:root {
  color-scheme: light dark;
  --text: #1a1a1a;
  --soft: #595959;
  --ground: #f8f8fb;
  --paper: #ffffff;
  --line: #949494;
  --faint: #d9d9de;
  --link: #00118f;
  --visited: #8b008b;
  --button: #0017c1;
  --button-hover: #00118f;
  --button-active: #000060;
  --on-button: #ffffff;
  --danger: #ce0000;
  --good: #197a4b;
  --caution: #927200;
  --guide: #e8f1fe;
  --guide-line: #0017c1;
  --soft-button: #ffffff;
  --band: #fff4cc;
  --band-text: #3d2f00;
  --mark: #ffe27a;
  --on-mark: #1a1a1a;
  --ring: #c74700;
  --on-ring: #ffffff;
  --assumed: #6a3fb5;
  --glow: #ffd43d;
  --focus: #000000;
  --font: "Noto Sans JP", "Noto Sans CJK JP", -apple-system, BlinkMacSystemFont, "Hiragino Sans", "Yu Gothic UI", sans-serif;
  --corner: initial;
  --top-corner: initial;
  --stroke: initial;
  --part-edge: initial;
  --lift: initial;
  --alarm: initial;
  --on-alarm: initial;
  --alarm-edge: initial;
  --title-line: initial;
}

"""##),
(name: "sketch-dark", text: ##"""
:root {
  --text: #efefe9;
  --soft: #c2c2bd;
  --ground: #161614;
  --paper: #20201d;
  --line: #8f8f89;
  --faint: #43433e;
  --link: #efefe9;
  --visited: #cfcfc8;
  --button: #dcdcd4;
  --button-hover: #f2f2ec;
  --button-active: #ffffff;
  --on-button: #1a1a18;
  --danger: #f0b0b0;
  --good: #a9d8b8;
  --caution: #e6cf86;
  --guide: #2a2a27;
  --guide-line: #b0b0a8;
  --soft-button: #161614;
  --band: #35352f;
  --band-text: #f0f0e8;
  --mark: #4d4d43;
  --on-mark: #ffffff;
  --ring: #ffb066;
  --on-ring: #1a1a1a;
  --assumed: #cdb4ff;
  --glow: #5c4a00;
  --focus: #ffffff;
}

"""##),
(name: "sketch", text: ##"""
:root {
  color-scheme: light dark;
  --text: #222222;
  --soft: #575757;
  --ground: #f4f4f1;
  --paper: #fffffb;
  --line: #777777;
  --faint: #cfcfca;
  --link: #222222;
  --visited: #4a4a4a;
  --button: #333333;
  --button-hover: #1a1a1a;
  --button-active: #000000;
  --on-button: #ffffff;
  --danger: #7a2a2a;
  --good: #2f5d3f;
  --caution: #6b5600;
  --guide: #ececec;
  --guide-line: #555555;
  --soft-button: #fffffb;
  --band: #e6e6e0;
  --band-text: #222222;
  --mark: #dcdcd2;
  --on-mark: #1a1a1a;
  --ring: #8a4500;
  --on-ring: #ffffff;
  --assumed: #5b3f96;
  --glow: #ffd43d;
  --focus: #000000;
  --font: "Klee One", "Klee", "YuKyokasho", "Yu Kyokasho", "UD Digi Kyokasho N-R", "Noto Sans JP", "Noto Sans CJK JP", sans-serif;
  --corner: 16px 4px 14px 5px / 5px 14px 4px 16px;
  --top-corner: 16px 4px 0 0 / 5px 14px 0 0;
  --stroke: 2px;
  --part-edge: 2px dashed var(--line);
  --lift: 2px 2px 0 var(--faint);
  --alarm: var(--paper);
  --on-alarm: var(--danger);
  --alarm-edge: 3px double var(--danger);
  --title-line: underline wavy var(--faint);
}

"""##),
  ]

  package static let playwright = ##"""
"""Follows each procedure of a manual by role and exact name. Made by `kamishibai export playwright`.

    pip install pytest-playwright
    pytest test_manual.py                                  # the built site in Output/
    KAMISHIBAI_SITE=path/or/https://… pytest test_manual.py   # the built site elsewhere
    KAMISHIBAI_SERVICE=https://… pytest test_manual.py     # the real service, from this address on

Each comment names the line of the manual that a call stands for.
"""
import os
import pathlib

from playwright.sync_api import expect

SITE = os.environ.get("KAMISHIBAI_SITE", "Output")
SERVICE = os.environ.get("KAMISHIBAI_SERVICE")
VALUES = {
    "date": "2026-04-01", "time": "09:00", "month": "2026-04", "email": "mihon@example.com",
    "number": "1", "tel": "00-0000-0000", "url": "https://example.com/"}


def begin(page, path):
    """Opens the first page: of the site, or of the service that is tested."""
    if SERVICE:
        page.goto(SERVICE)
    elif "://" in SITE:
        page.goto(f"{SITE.rstrip('/')}/{path}")
    else:
        page.goto(pathlib.Path(SITE, path).resolve().as_uri())


def screen(page):
    """Where names are looked for: a built page has a guide beside its screen."""
    return page.locator("body" if SERVICE else "#screen")


def sees(page, title):
    expect(screen(page).get_by_role("heading", name=title, exact=True).first).to_be_visible()


def reads(page, words):
    expect(screen(page).get_by_text(words, exact=True).first).to_be_visible()


def presses(page, role, name, number=0):
    """Presses a control; of several with one name, the one that the manual means."""
    screen(page).get_by_role(role, name=name, exact=True).nth(number).click()


def fills(page, label):
    """Fills in what has a name: a field, a box to tick, a list, or a group of them."""
    place = screen(page)
    group = place.get_by_role("group", name=label, exact=True)
    if group.count():
        first = group.locator("input, select, textarea").first
        answer(first)
        return
    answer(place.get_by_label(label, exact=True).first)


def answer(field):
    tag, kind, fixed = field.evaluate("e => [e.localName, e.type, e.readOnly || e.disabled]")
    if fixed or kind == "file":
        return
    if tag == "select":
        field.select_option(index=min(1, field.locator("option").count() - 1))
    elif kind in ("checkbox", "radio"):
        field.check()
    else:
        field.fill(VALUES.get(kind, "見本"))

"""##

  static let singleScript = ##"""
// What only a script can do in one file: the title and the focus follow the card.
(function () {
  "use strict";
  var mark = document.title;
  function card() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id ? document.getElementById(id) : null;
    return target ? target.closest(".leaf") : document.getElementById("start");
  }
  function follow() {
    var shown = card();
    if (!shown) { return; }
    var heading = shown.querySelector("h1");
    document.title = shown.id === "start" ? mark : mark.slice(0, mark.indexOf(first)) + heading.textContent;
    if (location.hash) { shown.focus({ preventScroll: true }); scrollTo(0, 0); }
  }
  // The mark before the title of the whole stays before that of each card.
  var first = document.getElementById("start").querySelector("h1").textContent;
  // A control that is no part of the step says so without a new entry in the history.
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[href$='-elsewhere']") : null;
    var told = link ? document.getElementById(link.getAttribute("href").slice(1)) : null;
    if (told ? told.showPopover : false) { event.preventDefault(); told.showPopover(); }
    var close = event.target.closest ? event.target.closest(".elsewhere a") : null;
    if (close ? close.closest(".elsewhere").hidePopover : false) { event.preventDefault(); close.closest(".elsewhere").hidePopover(); }
  });
  addEventListener("hashchange", follow);
  follow();
})();

"""##
}
