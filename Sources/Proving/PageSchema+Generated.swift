// Made by Scripts/embed-templates from Templates/kamishibai.rng. Do not edit.
// swift-format-ignore-file

enum PageSchema {
  static let source = ##"""
<?xml version="1.0"?>
<!-- Exactly what the templates emit, element by element. Optional attributes are folded into one
 choice per element: libxml2 validates that several times faster than one optional each. -->
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/1999/xhtml" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><ref name="html"/></start>
<define name="html"><element name="html"><attribute name="lang"/><attribute name="xml:lang"/><ref name="head"/><ref name="body"/></element></define>
<define name="head"><element name="head"><element name="meta"><attribute name="charset"><value type="string">utf-8</value></attribute></element><element name="meta"><attribute name="http-equiv"><value type="string">Content-Security-Policy</value></attribute><attribute name="content"><value type="string">default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; frame-src 'self' file:; form-action 'self' file:; base-uri 'none'</value></attribute></element><element name="meta"><attribute name="name"><value type="string">viewport</value></attribute><attribute name="content"/></element><element name="meta"><attribute name="name"><value type="string">robots</value></attribute><attribute name="content"><value type="string">noindex,nofollow,noarchive</value></attribute></element><element name="meta"><attribute name="name"><value type="string">generator</value></attribute><attribute name="content"/></element><element name="title"><text/></element><element name="link"><attribute name="rel"><value type="string">stylesheet</value></attribute><attribute name="href"/></element><optional><element name="link"><attribute name="rel"><value type="string">prev</value></attribute><attribute name="href"/></element></optional><optional><element name="link"><attribute name="rel"><value type="string">next</value></attribute><attribute name="href"/></element></optional><element name="script"><attribute name="src"/><attribute name="defer"><value type="string">defer</value></attribute><empty/></element></element></define>
<define name="body"><element name="body"><attribute name="class"/><ref name="a"/><ref name="header"/><ref name="main"/><ref name="footer"/></element></define>
<define name="header"><element name="header"><attribute name="class"/><ref name="p"/><ref name="nav"/></element></define>
<define name="footer"><element name="footer"><attribute name="class"/><ref name="p"/></element></define>
<define name="nav"><element name="nav"><attribute name="class"/><attribute name="aria-label"/><ref name="ol"/></element></define>
<define name="main"><element name="main"><attribute name="id"/><attribute name="tabindex"/><ref name="flow"/></element></define>
<define name="flow"><zeroOrMore><choice><ref name="div"/><ref name="p"/><ref name="section"/><ref name="h3"/><ref name="h4"/><ref name="button"/><ref name="a"/><ref name="span"/><ref name="ul"/><ref name="label"/><ref name="input"/><ref name="h1"/><ref name="h2"/><ref name="ol"/><ref name="details"/><ref name="form"/><ref name="fieldset"/><ref name="table"/><ref name="textarea"/><ref name="select"/></choice></zeroOrMore></define>
<define name="div"><element name="div"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name><name>tabindex</name><name>role</name><name>aria-label</name><name>aria-labelledby</name><name>popover</name></choice></attribute></zeroOrMore><ref name="flow"/></element></define>
<define name="section"><element name="section"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name><name>tabindex</name><name>aria-labelledby</name></choice></attribute></zeroOrMore><ref name="flow"/></element></define>
<define name="form"><element name="form"><attribute name="class"/><attribute name="method"><value type="string">get</value></attribute><attribute name="action"/><attribute name="novalidate"><value type="string">novalidate</value></attribute><ref name="flow"/></element></define>
<define name="details"><element name="details"><optional><attribute name="class"/></optional><ref name="summary"/><ref name="flow"/></element></define>
<define name="summary"><element name="summary"><text/></element></define>
<define name="fieldset"><element name="fieldset"><optional><attribute name="class"/></optional><ref name="legend"/><ref name="flow"/></element></define>
<define name="legend"><element name="legend"><optional><attribute name="class"/></optional><text/></element></define>
<define name="p"><element name="p"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name><name>aria-current</name></choice></attribute></zeroOrMore><zeroOrMore><choice><text/><ref name="a"/><ref name="span"/><ref name="mark"/><ref name="strong"/><ref name="button"/><ref name="input"/><ref name="label"/></choice></zeroOrMore></element></define>
<define name="h1"><element name="h1"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name></choice></attribute></zeroOrMore><zeroOrMore><choice><text/><ref name="a"/><ref name="span"/></choice></zeroOrMore></element></define>
<define name="h2"><element name="h2"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name></choice></attribute></zeroOrMore><zeroOrMore><choice><text/><ref name="a"/><ref name="span"/></choice></zeroOrMore></element></define>
<define name="h3"><element name="h3"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name></choice></attribute></zeroOrMore><zeroOrMore><choice><text/><ref name="a"/><ref name="span"/></choice></zeroOrMore></element></define>
<define name="h4"><element name="h4"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name></choice></attribute></zeroOrMore><zeroOrMore><choice><text/><ref name="a"/><ref name="span"/></choice></zeroOrMore></element></define>
<define name="ul"><element name="ul"><optional><attribute name="class"/></optional><zeroOrMore><choice><ref name="li"/></choice></zeroOrMore></element></define>
<define name="ol"><element name="ol"><optional><attribute name="class"/></optional><zeroOrMore><choice><ref name="li"/></choice></zeroOrMore></element></define>
<define name="li"><element name="li"><optional><attribute name="class"/></optional><zeroOrMore><choice><text/><ref name="a"/><ref name="span"/><ref name="p"/><ref name="ul"/><ref name="h3"/></choice></zeroOrMore></element></define>
<define name="a"><element name="a"><attribute name="href"/><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name><name>aria-describedby</name><name>aria-current</name></choice></attribute></zeroOrMore><text/></element></define>
<define name="span"><element name="span"><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name><name>aria-current</name></choice></attribute></zeroOrMore><text/></element></define>
<define name="mark"><element name="mark"><text/></element></define>
<define name="strong"><element name="strong"><text/></element></define>
<define name="label"><element name="label"><attribute name="for"/><optional><attribute name="class"/></optional><text/></element></define>
<define name="input"><element name="input"><attribute name="id"/><attribute name="type"/><zeroOrMore><attribute><choice ns=""><name>autocomplete</name><name>aria-describedby</name><name>aria-invalid</name><name>checked</name><name>name</name><name>value</name></choice></attribute></zeroOrMore><empty/></element></define>
<define name="textarea"><element name="textarea"><attribute name="id"/><zeroOrMore><attribute><choice ns=""><name>rows</name><name>autocomplete</name><name>aria-describedby</name></choice></attribute></zeroOrMore><text/></element></define>
<define name="select"><element name="select"><attribute name="id"/><zeroOrMore><choice><ref name="option"/></choice></zeroOrMore></element></define>
<define name="option"><element name="option"><attribute name="value"/><text/></element></define>
<define name="button"><element name="button"><attribute name="type"/><zeroOrMore><attribute><choice ns=""><name>class</name><name>id</name><name>formaction</name><name>aria-describedby</name><name>popovertarget</name><name>popovertargetaction</name><name>aria-disabled</name></choice></attribute></zeroOrMore><text/></element></define>
<define name="table"><element name="table"><optional><ref name="thead"/></optional><ref name="tbody"/></element></define>
<define name="thead"><element name="thead"><ref name="tr"/></element></define>
<define name="tbody"><element name="tbody"><zeroOrMore><choice><ref name="tr"/></choice></zeroOrMore></element></define>
<define name="tr"><element name="tr"><zeroOrMore><choice><ref name="td"/><ref name="th"/></choice></zeroOrMore></element></define>
<define name="th"><element name="th"><attribute name="scope"/><optional><attribute name="class"/></optional><text/></element></define>
<define name="td"><element name="td"><optional><attribute name="class"/></optional><zeroOrMore><choice><text/><ref name="a"/><ref name="button"/><ref name="span"/></choice></zeroOrMore></element></define>
</grammar>

"""##
}
