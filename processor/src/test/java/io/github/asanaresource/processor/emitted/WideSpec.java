package io.github.asanaresource.processor.emitted;

import io.github.asanaresource.AsanaResource;
import io.github.asanaresource.Required;

/** More fields than a long has bits. */
@AsanaResource
public interface WideSpec {

    String field1();

    String field2();

    String field3();

    String field4();

    String field5();

    String field6();

    String field7();

    String field8();

    String field9();

    String field10();

    String field11();

    String field12();

    String field13();

    String field14();

    String field15();

    String field16();

    String field17();

    String field18();

    String field19();

    String field20();

    String field21();

    String field22();

    String field23();

    String field24();

    String field25();

    String field26();

    String field27();

    String field28();

    String field29();

    String field30();

    String field31();

    String field32();

    String field33();

    String field34();

    String field35();

    String field36();

    String field37();

    String field38();

    String field39();

    String field40();

    String field41();

    String field42();

    String field43();

    String field44();

    String field45();

    String field46();

    String field47();

    String field48();

    String field49();

    String field50();

    String field51();

    String field52();

    String field53();

    String field54();

    String field55();

    String field56();

    String field57();

    String field58();

    String field59();

    String field60();

    String field61();

    String field62();

    String field63();

    String field64();

    String field65();

    String field66();

    String field67();

    String field68();

    String field69();

    @Required
    String field70();
}
